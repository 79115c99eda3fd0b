import type { verifyEn } from '../en/verify.ts'

export const verifyUk: Record<keyof typeof verifyEn, string> = {
  'verify.title': 'Перевірити звіт',
  'verify.lead':
    'Кожне число звіту або пакета доказів перераховується тут, у твоєму браузері. Файл нікуди не йде; завантажена сторінка працює й без мережі.',
  'verify.file': 'Звіт або пакет доказів',
  'verify.signature': 'Підпис пакета (.sig)',
  'verify.key': 'Ключ, який ти знаєш, якщо знаєш',
  'verify.key.help':
    'Записаний заздалегідь або почутий від когось іншого. Ця установка публікує свій за адресою /.well-known/uproar-ledger-key.',
  'verify.go': 'Перевірити',
  'verify.choose': 'Спершу вибери файл.',
  'verify.working': 'Рахуємо…',
  'verify.holds': 'Усе сходиться',
  'verify.fails': 'Не сходиться',
  'verify.line': 'Рядок {line}, {where}',
  'verify.checked': 'Перевірено, сходиться',
  'verify.witnesses': 'Свідки',
  'verify.unchecked': 'Чого з цього файлу не дізнатися',
  'verify.noscript':
    'Цій сторінці потрібен JavaScript. Без нього те саме зробить `npx uproar verify FILE` на твоїй машині.',
}
