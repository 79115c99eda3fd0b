import type { verifyEn } from '../en/verify.ts'

export const verifyRu: Record<keyof typeof verifyEn, string> = {
  'verify.title': 'Проверить отчёт',
  'verify.lead':
    'Каждое число отчёта или пакета доказательств пересчитывается здесь, в твоём браузере. Файл никуда не уходит; загруженная страница работает и без сети.',
  'verify.file': 'Отчёт или пакет доказательств',
  'verify.signature': 'Подпись пакета (.sig)',
  'verify.key': 'Ключ, который ты знаешь, если знаешь',
  'verify.key.help':
    'Записанный заранее или услышанный от кого-то ещё. Эта установка публикует свой по адресу /.well-known/uproar-ledger-key.',
  'verify.go': 'Проверить',
  'verify.choose': 'Сначала выбери файл.',
  'verify.working': 'Считаем…',
  'verify.holds': 'Всё сходится',
  'verify.fails': 'Не сходится',
  'verify.line': 'Строка {line}, {where}',
  'verify.checked': 'Проверено, сходится',
  'verify.witnesses': 'Свидетели',
  'verify.unchecked': 'Чего из этого файла не узнать',
  'verify.noscript': 'Этой странице нужен JavaScript. Без него то же сделает `npx uproar verify FILE` на твоей машине.',
}
