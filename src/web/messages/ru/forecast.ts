import type { forecastEn } from '../en/forecast.ts'

export const forecastRu: Record<keyof typeof forecastEn, string> = {
  'forecast.title': 'Что было предсказано',
  'forecast.sealed':
    'Запечатано в журнале в {time} UTC, до часа Ч, по {pledges, plural, one {# обещанию} few {# обещаниям} many {# обещаниям} other {# обещания}}. Каждый диапазон должен сбываться в {percent}% случаев.',
  'forecast.what': 'Что',
  'forecast.range': 'Предсказано',
  'forecast.was': 'Вышло',
  'forecast.verdict': 'Сбылось?',
  'forecast.score': 'Оценка',
  'forecast.held': 'да',
  'forecast.missed': 'нет',
  'forecast.unknown': 'не измерено',
  'forecast.turnout': 'Опубликовали, из обещавших',
  'forecast.mentions': 'Упоминания в {network}',
  'forecast.rank': 'Лучшее место в {network}',
  'forecast.between': 'от {low} до {high}',
  'forecast.behind': '{best} или ниже',
  'forecast.noPlace': 'нет',
  'forecast.note':
    'Оценка — это ширина диапазона, а если он не сбылся, ещё и десятикратное расстояние до него: чем меньше, тем лучше.',
  'forecast.all': 'Все прогнозы этого сервера',
  'calibration.title': 'Насколько хороши наши прогнозы',
  'calibration.lead':
    'Перед каждым часом мы запечатываем то, чего ждём. Здесь всё, что из этого вышло, вместе с промахами.',
  'calibration.count':
    'Сбылось {held} из {all, plural, one {# предсказания} few {# предсказаний} many {# предсказаний} other {# предсказания}}. Должно сбываться около {percent} из ста.',
  'calibration.none': 'Ещё ни один прогноз не проверен. Первый появится здесь, когда его шторм закончится.',
  'calibration.without':
    '{count, plural, one {# шторм остался} few {# шторма остались} many {# штормов остались} other {# шторма остались}} без прогноза: некому было вовремя его запечатать.',
  'calibration.picture': 'Сбывшиеся предсказания и отметка, где им следует кончаться',
  'calibration.storm': 'Шторм',
}
