import type { reportEn } from '../en/report.ts'

export const reportUk: Record<keyof typeof reportEn, string> = {
  'report.title': 'Що сталося: {name}',
  'report.description': 'Свідчення однієї години, пораховане й відкрите для перерахунку: {name}.',
  'report.eyebrow': '{date}, {from}–{until} UTC',
  'report.trended': 'Вийшов у тренди через {duration}.',
  'report.trended.atOnce': 'У тренді з першої секунди.',
  'report.notTrended': 'У тренди не вийшов.',
  'report.notMeasured': 'Нічого не виміряно.',
  'report.open': 'Цей шторм іще не закрито; числа можуть змінитися.',
  'report.best': 'Найкраще місце — {rank, number} із {tags, number} тегів у {network}, о {time} UTC.',
  'report.whyNot.engine': 'Словами рушія:',
  'report.whyNot.rank':
    'У найкращу мить — {rank, number}-е місце в {network}, {authors, plural, one {# автор} few {# автори} many {# авторів} other {# автора}} за {seconds, plural, one {# секунду} few {# секунди} many {# секунд} other {# секунди}}.',
  'report.whyNot.tenth':
    'У десятого тегу — {authors, plural, one {# автор} few {# автори} many {# авторів} other {# автора}}.',
  'report.whyNot.crowd':
    'У найкращу мить — {authors, plural, one {# автор} few {# автори} many {# авторів} other {# автора}} за {seconds, plural, one {# секунду} few {# секунди} many {# секунд} other {# секунди}} у {network}.',
  'report.engine': 'Останнє слово рушія:',
  'report.duration.seconds': '{seconds, plural, one {# секунду} few {# секунди} many {# секунд} other {# секунди}}',
  'report.duration.minutes': '{minutes, plural, one {# хвилину} few {# хвилини} many {# хвилин} other {# хвилини}}',
  'report.duration.both':
    '{minutes, plural, one {# хвилину} few {# хвилини} many {# хвилин} other {# хвилини}} і {seconds, plural, one {# секунду} few {# секунди} many {# секунд} other {# секунди}}',
  'report.people.title': 'Скільки людей',
  'report.people.authors':
    '{authors, plural, one {акаунт ужив тег у {network}} few {акаунти вжили тег у {network}} many {акаунтів ужили тег у {network}} other {акаунта вжили тег у {network}}}',
  'report.people.mentions': '{mentions, plural, one {згадка} few {згадки} many {згадок} other {згадки}}',
  'report.people.each': 'згадок на акаунт',
  'report.people.peak':
    '{mentions, plural, one {згадка} few {згадки} many {згадок} other {згадки}} у найбурхливішу хвилину, з {time} UTC',
  'report.people.pledged':
    '{pledges, plural, one {людина обіцяла} few {людини обіцяли} many {людей обіцяли} other {людини обіцяли}}',
  'report.curve.title': 'Та година',
  'report.curve.name': 'Згадки в {network}',
  'report.curve.text':
    'Згадки кожні {seconds, plural, one {# секунду} few {# секунди} many {# секунд} other {# секунди}} з {from} до {until} UTC; найбільше — {most, number}.',
  'report.rank.name': 'Місце серед усіх тегів у {network}',
  'report.rank.text': 'Місце з {from} до {until} UTC, перше вгорі; найкраще — {rank}.',
  'report.legend.gap': 'не виміряно',
  'report.verdict.quiet': 'тихо',
  'report.verdict.rising': 'зростає',
  'report.verdict.trending': 'у тренді',
  'report.verdict.fading': 'стихає',
  'report.table.show': 'Те саме таблицею',
  'report.table.time': 'З (UTC)',
  'report.table.at': 'О (UTC)',
  'report.table.mentions': 'Згадки',
  'report.table.authors': 'Акаунти',
  'report.table.rank': 'Місце',
  'report.table.tags': 'Усього тегів',
  'report.know.title': 'Звідки це відомо?',
  'report.know.text':
    'Кожне число на цій сторінці можна перерахувати за рядками журналу, їх {rows, number}. Кожен рядок несе геш попереднього; ось останній:',
  'report.know.command': 'Завантаж звіт, і хай порахує твоя машина:',
  'report.know.cannot':
    'Чого це не покаже: чи був цей геш на екрані під час шторму, чи записав сервер те, що бачив, і хто стоїть за зобов’язанням. Люди в журналі — солені зобов’язання, а не імена.',
  'report.download': 'Завантажити звіт (JSON)',
  'report.format': 'Як побудовано файл',
  'report.against.title': 'Що свідчить проти',
  'report.against.text': 'Про це спитав би скептик. Тож ось воно.',
  'report.against.busiest': 'згадок — від найактивнішого акаунта ({mentions, number})',
  'report.against.top':
    'згадок — від найактивнішої сотої частини ({authors, plural, one {# акаунт} few {# акаунти} many {# акаунтів} other {# акаунта}})',
  'report.against.ours': 'згадок опублікував Uproar, кожну — за учасника, який погодився на текст',
  'report.against.early':
    '{mentions, plural, one {згадка раніше за годину} few {згадки раніше за годину} many {згадок раніше за годину} other {згадки раніше за годину}}',
  'report.against.late':
    '{mentions, plural, one {згадка після години, не рахується} few {згадки після години, не рахуються} many {згадок після години, не рахуються} other {згадки після години, не рахуються}}',
  'report.against.deleted':
    '{mentions, plural, one {згадку видалено, вона більше не рахується} few {згадки видалено, вони більше не рахуються} many {згадок видалено, вони більше не рахуються} other {згадки видалено, вони більше не рахуються}}',
  'report.against.gap': 'не виміряно взагалі',
  'report.against.unknown': 'Ми не перевіряли, чи за акаунтом людина.',
  'report.outcomes.title': 'Що сталося з дописами',
  'report.outcomes.text':
    '{planned, plural, one {# учасник доручив} few {# учасники доручили} many {# учасників доручили} other {# учасника доручили}} Uproar опублікувати один текст. Кожен закінчився одним із цих наслідків.',
  'report.outcomes.none': 'Ніхто не просив Uproar публікувати текст.',
  'report.outcomes.name': 'Чим закінчилися згоди',
  'report.outcome.published': 'опубліковано',
  'report.outcome.failed': 'не вдалося',
  'report.outcome.missed': 'не встигли',
  'report.outcome.withdrawn': 'відкликано вчасно',
  'report.outcome.unknown': 'невідомо',
  'report.taps.title': 'Вручну',
  'report.taps.text':
    '{network}: {opened, number} відкрили вікно допису, {said, number} сказали, що опублікували, {receipts, number} показали допис. Сказане людьми не входить у жодне число вище.',
  'report.cause.title': 'Заради чого це було',
  'report.cause.target': 'Адресат: {target}',
  'report.cause.source': 'Джерело: {source}',
  'report.cause.reported': 'за повідомленнями, {date}',
  'report.cause.verified': 'перевірено: {how}',
  'report.method.title': 'Метод',
  'report.method.mention':
    'Згадка — це публічний допис із #{hashtag}, будь-чий, який його мережа засвідчила між першою й останньою секундою. Він рахується один раз, хоч скільки разів його доставили; видалений більше не рахується.',
  'report.method.rank':
    'Кожні {interval, plural, one {# секунду} few {# секунди} many {# секунд} other {# секунди}} журнал бере рахунок за минулі {window, plural, one {# секунду} few {# секунди} many {# секунд} other {# секунди}}. Місце — на одиницю більше від числа тегів, у яких за цей час було більше акаунтів.',
  'report.method.verdict':
    'Висновок зробив наш рушій, профіль «{profile}». Це не список самої мережі: його не вимірювали.',
  'report.method.apart':
    'Мережі рахуються окремо й ніколи не додаються. Акаунти — не люди: одна людина може мати кілька.',
  'report.method.not': 'Перегляди, вподобання й поширення не вимірювалися, як і жодна мережа, крім {networks}.',
  'report.gaps.title': 'Пропуски',
  'report.gaps.none': 'Потік жодного разу не переривався.',
  'report.gaps.missing': '{from}–{until} UTC: нічого не виміряно.',
  'report.gaps.resumed': '{from}–{until} UTC: потік перервався й продовжився з того самого місця; нічого не пропало.',
  'report.back': 'Кампанія',
}
