import type { forecastEn } from '../en/forecast.ts'

export const forecastUk: Record<keyof typeof forecastEn, string> = {
  'forecast.title': 'Що було передбачено',
  'forecast.sealed':
    'Запечатано в журналі о {time} UTC, до години «Ч», за {pledges, plural, one {# обіцянкою} few {# обіцянками} many {# обіцянками} other {# обіцянки}}. Кожен діапазон має справджуватися у {percent}% випадків.',
  'forecast.what': 'Що',
  'forecast.range': 'Передбачено',
  'forecast.was': 'Вийшло',
  'forecast.verdict': 'Справдилося?',
  'forecast.score': 'Оцінка',
  'forecast.held': 'так',
  'forecast.missed': 'ні',
  'forecast.unknown': 'не виміряно',
  'forecast.turnout': 'Опублікували, з тих, хто обіцяв',
  'forecast.mentions': 'Згадки в {network}',
  'forecast.rank': 'Найкраще місце в {network}',
  'forecast.between': 'від {low} до {high}',
  'forecast.behind': '{best} або нижче',
  'forecast.noPlace': 'немає',
  'forecast.note':
    'Оцінка — це ширина діапазону, а якщо він не справдився, ще й десятикратна відстань до нього: що менше, то краще.',
  'forecast.all': 'Усі прогнози цього сервера',
  'calibration.title': 'Наскільки добрі наші прогнози',
  'calibration.lead':
    'Перед кожною годиною ми запечатуємо те, чого чекаємо. Тут усе, що з цього вийшло, разом із промахами.',
  'calibration.count':
    'Справдилося {held} з {all, plural, one {# передбачення} few {# передбачень} many {# передбачень} other {# передбачення}}. Має справджуватися близько {percent} зі ста.',
  'calibration.none': 'Ще жодного прогнозу не перевірено. Перший з’явиться тут, коли його шторм скінчиться.',
  'calibration.without':
    '{count, plural, one {# шторм лишився} few {# шторми лишилися} many {# штормів лишилися} other {# шторму лишилися}} без прогнозу: нікому було вчасно його запечатати.',
  'calibration.picture': 'Передбачення, що справдилися, і позначка, де їм слід закінчуватися',
  'calibration.storm': 'Шторм',
}
