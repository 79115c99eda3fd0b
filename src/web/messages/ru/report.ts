import type { reportEn } from '../en/report.ts'

export const reportRu: Record<keyof typeof reportEn, string> = {
  'report.title': 'Что произошло: {name}',
  'report.description': 'Свидетельство одного часа, посчитанное и открытое для пересчёта: {name}.',
  'report.eyebrow': '{date}, {from}–{until} UTC',
  'report.trended': 'Вышел в тренды через {duration}.',
  'report.trended.atOnce': 'В тренде с первой секунды.',
  'report.notTrended': 'В тренды не вышел.',
  'report.notMeasured': 'Ничего не измерено.',
  'report.open': 'Этот шторм ещё не закрыт; числа могут измениться.',
  'report.best': 'Лучшее место — {rank, number} из {tags, number} тегов в {network}, в {time} UTC.',
  'report.whyNot.engine': 'Словами движка:',
  'report.whyNot.rank':
    'В лучший миг — {rank, number}-е место в {network}, {authors, plural, one {# автор} few {# автора} many {# авторов} other {# автора}} за {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
  'report.whyNot.tenth':
    'У десятого тега — {authors, plural, one {# автор} few {# автора} many {# авторов} other {# автора}}.',
  'report.whyNot.crowd':
    'В лучший миг — {authors, plural, one {# автор} few {# автора} many {# авторов} other {# автора}} за {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}} в {network}.',
  'report.engine': 'Последнее слово движка:',
  'report.duration.seconds': '{seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}',
  'report.duration.minutes': '{minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}',
  'report.duration.both':
    '{minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} и {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}',
  'report.people.title': 'Сколько людей',
  'report.people.authors':
    '{authors, plural, one {аккаунт использовал тег в {network}} few {аккаунта использовали тег в {network}} many {аккаунтов использовали тег в {network}} other {аккаунта использовали тег в {network}}}',
  'report.people.mentions':
    '{mentions, plural, one {упоминание} few {упоминания} many {упоминаний} other {упоминания}}',
  'report.people.each': 'упоминаний на аккаунт',
  'report.people.peak':
    '{mentions, plural, one {упоминание} few {упоминания} many {упоминаний} other {упоминания}} в самую бурную минуту, с {time} UTC',
  'report.people.pledged':
    '{pledges, plural, one {человек обещал} few {человека обещали} many {человек обещали} other {человека обещали}}',
  'report.curve.title': 'Тот час',
  'report.curve.name': 'Упоминания в {network}',
  'report.curve.text':
    'Упоминания каждые {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}} с {from} до {until} UTC; больше всего — {most, number}.',
  'report.rank.name': 'Место среди всех тегов в {network}',
  'report.rank.text': 'Место с {from} до {until} UTC, первое вверху; лучшее — {rank}.',
  'report.legend.gap': 'не измерено',
  'report.verdict.quiet': 'тихо',
  'report.verdict.rising': 'растёт',
  'report.verdict.trending': 'в тренде',
  'report.verdict.fading': 'стихает',
  'report.table.show': 'То же таблицей',
  'report.table.time': 'С (UTC)',
  'report.table.at': 'В (UTC)',
  'report.table.mentions': 'Упоминания',
  'report.table.authors': 'Аккаунты',
  'report.table.rank': 'Место',
  'report.table.tags': 'Всего тегов',
  'report.know.title': 'Откуда это известно?',
  'report.know.text':
    'Каждое число на этой странице можно пересчитать по строкам журнала, их {rows, number}. Каждая строка несёт хеш предыдущей; вот последний:',
  'report.know.command': 'Скачай отчёт и пусть посчитает твоя машина:',
  'report.know.cannot':
    'Чего это не покажет: был ли этот хеш на экране во время шторма, записал ли сервер то, что видел, и кто стоит за обязательством. Люди в журнале — солёные обязательства, а не имена.',
  'report.download': 'Скачать отчёт (JSON)',
  'report.format': 'Как устроен файл',
  'report.against.title': 'Что говорит против',
  'report.against.text': 'Об этом спросил бы скептик. Поэтому вот оно.',
  'report.against.busiest': 'упоминаний — от самого активного аккаунта ({mentions, number})',
  'report.against.top':
    'упоминаний — от самой активной сотой части ({authors, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}})',
  'report.against.ours': 'упоминаний опубликовал Uproar, каждое — за участника, согласившегося с текстом',
  'report.against.early':
    '{mentions, plural, one {упоминание раньше часа} few {упоминания раньше часа} many {упоминаний раньше часа} other {упоминания раньше часа}}',
  'report.against.late':
    '{mentions, plural, one {упоминание позже часа, не считается} few {упоминания позже часа, не считаются} many {упоминаний позже часа, не считаются} other {упоминания позже часа, не считаются}}',
  'report.against.deleted':
    '{mentions, plural, one {упоминание удалено и больше не считается} few {упоминания удалены и больше не считаются} many {упоминаний удалено и больше не считается} other {упоминания удалены и больше не считаются}}',
  'report.against.gap': 'не измерено вовсе',
  'report.against.unknown': 'Мы не проверяли, человек ли за аккаунтом.',
  'report.outcomes.title': 'Что стало с постами',
  'report.outcomes.text':
    '{planned, plural, one {# участник поручил} few {# участника поручили} many {# участников поручили} other {# участника поручили}} Uproar опубликовать один текст. Каждый закончился одним из этих исходов.',
  'report.outcomes.none': 'Никто не просил Uproar публиковать текст.',
  'report.outcomes.name': 'Чем закончились согласия',
  'report.outcome.published': 'опубликовано',
  'report.outcome.failed': 'не удалось',
  'report.outcome.missed': 'не успели',
  'report.outcome.withdrawn': 'отозвано вовремя',
  'report.outcome.unknown': 'неизвестно',
  'report.taps.title': 'Вручную',
  'report.taps.text':
    '{network}: {opened, number} открыли окно публикации, {said, number} сказали, что опубликовали, {receipts, number} показали пост. Сказанное людьми не входит ни в одно число выше.',
  'report.cause.title': 'Ради чего это было',
  'report.cause.target': 'Адресат: {target}',
  'report.cause.source': 'Источник: {source}',
  'report.cause.reported': 'по сообщениям, {date}',
  'report.cause.verified': 'проверено: {how}',
  'report.method.title': 'Метод',
  'report.method.mention':
    'Упоминание — это публичный пост с #{hashtag}, чей угодно, который его сеть засвидетельствовала между первой и последней секундой. Он считается один раз, сколько бы раз его ни доставили; удалённый больше не считается.',
  'report.method.rank':
    'Каждые {interval, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}} журнал берёт счёт за прошлые {window, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}. Место — на единицу больше числа тегов, у которых за это время было больше аккаунтов.',
  'report.method.verdict': 'Вывод сделал наш движок, профиль «{profile}». Это не список самой сети: он не измерялся.',
  'report.method.apart':
    'Сети считаются отдельно и никогда не складываются. Аккаунты — не люди: у одного человека их может быть несколько.',
  'report.method.not': 'Просмотры, лайки и репосты не измерялись, как и никакая сеть, кроме {networks}.',
  'report.gaps.title': 'Пропуски',
  'report.gaps.none': 'Поток ни разу не прерывался.',
  'report.gaps.missing': '{from}–{until} UTC: ничего не измерено.',
  'report.gaps.resumed': '{from}–{until} UTC: поток прервался и продолжился с того же места; ничего не пропало.',
  'report.back': 'Кампания',
}
