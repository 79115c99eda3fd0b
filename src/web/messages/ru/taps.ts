import type { tapsEn } from '../en/taps.ts'

export const tapsRu: Record<keyof typeof tapsEn, string> = {
  'taps.more': 'Другие сети',
  'taps.server': 'Твой сервер {network}',
  'taps.copyFirst': '{network} не принимает слов с другой страницы. Сначала скопируй свои, потом вставь там.',
  'taps.copyFirst.lead': 'Сначала скопируй эти слова:',
  'taps.copyFirst.then': 'Потом вставь их в {network} и опубликуй там; Uproar никогда не нажимает за тебя.',
  'taps.hashtagsDoLittle':
    'Хештеги здесь мало что дают. Выбери сообщество, где твоему посту рады, и прочти его правила.',
  'taps.copy': 'Скопировать мои слова',
  'taps.copied': 'Скопировано. Вставь там, где публикуешь.',
  'taps.copy.failed': 'Браузер не даёт копировать. Выдели слова и скопируй сам(а).',
  'taps.elsewhere': 'Где угодно ещё',
  'taps.elsewhere.body': 'Возьми свои слова с собой и опубликуй, где хочешь.',
  'taps.elsewhere.words': 'Твои слова, чтобы скопировать',
  'taps.share': 'Поделиться…',
  'taps.thanks': 'Спасибо',
  'taps.receipt.checked': 'Мы видели твой пост в {network}. Спасибо.',
  'taps.receipt.notCheckable':
    'Записано, спасибо. {network} никому не даёт посмотреть, поэтому ссылка считается показанной, а не проверенной.',
  'taps.receipt.waiting': 'Записано, спасибо. {network} сейчас не отвечает; посмотрим позже.',
  'taps.receipt.wrong.not a post': 'Это не адрес поста в {network}. Открой там свой пост и скопируй его адрес.',
  'taps.receipt.wrong.not there':
    '{network} не знает такого поста. Проверь адрес или подожди немного и попробуй снова.',
  'taps.receipt.wrong.not public':
    'Этот пост не публичный, поэтому не считается. Открой его для всех или оставь поле пустым.',
  'taps.receipt.wrong.no hashtag': 'В этом посте нет #{hashtag}. Покажи тот, где он есть, или оставь поле пустым.',
  'taps.receipt.wrong.before the hour': 'Этот пост вышел до шторма. Покажи пост из его часа или оставь поле пустым.',
  'taps.receipt.wrong.after the hour': 'Этот пост вышел после шторма. Покажи пост из его часа или оставь поле пустым.',
  'taps.receipt.wrong.claimed':
    'Этот пост уже показывали. Каждый считается один раз; покажи свой или оставь поле пустым.',
  'taps.receipt.wrong.not opened':
    'Uproar не открывает этот адрес. Покажи публичный адрес поста или оставь поле пустым.',
  'taps.report.checked': 'Из показанных постов ({receipts, number}) в сети увидели {checked, number}.',
  'taps.friends': 'Позови друзей',
  'taps.friends.body': 'Личное сообщение не выводит хештег в тренды. Но оно приводит людей, а они публикуют.',
  'taps.friends.invite': '{name}: мы все публикуем в один и тот же час. Присоединяйся.',
  'taps.friends.open': 'Рассказать в {network}',
}
