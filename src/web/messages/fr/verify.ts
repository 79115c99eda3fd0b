import type { verifyEn } from '../en/verify.ts'

export const verifyFr: Record<keyof typeof verifyEn, string> = {
  'verify.title': 'Vérifier un rapport',
  'verify.lead':
    'Chaque nombre d’un rapport ou d’un dossier de preuves est recompté ici, dans ton navigateur. Le fichier ne part nulle part ; une fois chargée, cette page marche aussi hors ligne.',
  'verify.file': 'Rapport ou dossier de preuves',
  'verify.signature': 'Sa signature (.sig), pour un dossier',
  'verify.key': 'La clé que tu connais, si tu en connais une',
  'verify.key.help':
    'Notée avant, ou reçue de quelqu’un d’autre. Cette installation publie la sienne à /.well-known/uproar-ledger-key.',
  'verify.go': 'Vérifier',
  'verify.choose': 'Choisis d’abord un fichier.',
  'verify.working': 'On compte…',
  'verify.holds': 'Ça tient',
  'verify.fails': 'Ça ne tient pas',
  'verify.line': 'Ligne {line}, {where}',
  'verify.checked': 'Vérifié, et ça tient',
  'verify.witnesses': 'Témoins',
  'verify.unchecked': 'Ce que ce fichier ne permet pas de savoir',
  'verify.noscript':
    'Cette page a besoin de JavaScript. Sans lui, `npx uproar verify FILE` fait la même chose sur ta machine.',
}
