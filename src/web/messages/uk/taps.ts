import type { tapsEn } from '../en/taps.ts'

export const tapsUk: Record<keyof typeof tapsEn, string> = {
  'taps.more': 'Інші мережі',
  'taps.server': 'Твій сервер {network}',
  'taps.copyFirst': '{network} не приймає слів з іншої сторінки. Спершу скопіюй свої, потім встав там.',
  'taps.copyFirst.lead': 'Спершу скопіюй ці слова:',
  'taps.copyFirst.then': 'Потім встав їх у {network} і опублікуй там; Uproar ніколи не натискає за тебе.',
  'taps.hashtagsDoLittle': 'Хештеги тут мало що дають. Вибери спільноту, де твоєму допису раді, і прочитай її правила.',
  'taps.copy': 'Скопіювати мої слова',
  'taps.copied': 'Скопійовано. Встав там, де публікуєш.',
  'taps.copy.failed': 'Браузер не дає копіювати. Виділи слова й скопіюй самостійно.',
  'taps.elsewhere': 'Будь-де ще',
  'taps.elsewhere.body': 'Візьми свої слова з собою й опублікуй, де хочеш.',
  'taps.elsewhere.words': 'Твої слова, щоб скопіювати',
  'taps.share': 'Поділитися…',
  'taps.thanks': 'Дякуємо',
  'taps.receipt.checked': 'Ми бачили твій допис у {network}. Дякуємо.',
  'taps.receipt.notCheckable':
    'Записано, дякуємо. {network} нікому не дає подивитися, тому посилання рахується показаним, а не перевіреним.',
  'taps.receipt.waiting': 'Записано, дякуємо. {network} зараз не відповідає; подивимося пізніше.',
  'taps.receipt.wrong.not a post': 'Це не адреса допису в {network}. Відкрий там свій допис і скопіюй його адресу.',
  'taps.receipt.wrong.not there': '{network} не знає такого допису. Перевір адресу або трохи зачекай і спробуй знову.',
  'taps.receipt.wrong.not public':
    'Цей допис не публічний, тому не рахується. Відкрий його для всіх або залиш поле порожнім.',
  'taps.receipt.wrong.no hashtag': 'У цьому дописі немає #{hashtag}. Покажи той, де він є, або залиш поле порожнім.',
  'taps.receipt.wrong.before the hour':
    'Цей допис вийшов до шторму. Покажи допис із його години або залиш поле порожнім.',
  'taps.receipt.wrong.after the hour':
    'Цей допис вийшов після шторму. Покажи допис із його години або залиш поле порожнім.',
  'taps.receipt.wrong.claimed':
    'Цей допис уже показували. Кожен рахується один раз; покажи свій або залиш поле порожнім.',
  'taps.receipt.wrong.not opened':
    'Uproar не відкриває цієї адреси. Покажи публічну адресу допису або залиш поле порожнім.',
  'taps.report.checked': 'Із показаних дописів ({receipts, number}) у мережі побачили {checked, number}.',
  'taps.friends': 'Поклич друзів',
  'taps.friends.body':
    'Приватне повідомлення не виводить хештег у тренди. Але воно приводить людей, а вони публікують.',
  'taps.friends.invite': '{name}: ми всі публікуємо в ту саму годину. Приєднуйся.',
  'taps.friends.open': 'Розповісти в {network}',
}
