import type { verifyEn } from '../en/verify.ts'

export const verifyDe: Record<keyof typeof verifyEn, string> = {
  'verify.title': 'Einen Bericht prüfen',
  'verify.lead':
    'Jede Zahl eines Berichts oder Beweispakets wird hier in deinem Browser nachgezählt. Die Datei geht nirgendwohin; ist diese Seite einmal geladen, geht es auch offline.',
  'verify.file': 'Bericht oder Beweispaket',
  'verify.signature': 'Seine Signatur (.sig), bei einem Paket',
  'verify.key': 'Der Schlüssel, den du kennst, falls du einen kennst',
  'verify.key.help':
    'Vorher notiert oder von jemand anderem gehört. Diese Installation veröffentlicht ihren unter /.well-known/uproar-ledger-key.',
  'verify.go': 'Prüfen',
  'verify.choose': 'Wähl zuerst eine Datei.',
  'verify.working': 'Es wird gezählt …',
  'verify.holds': 'Es stimmt',
  'verify.fails': 'Es stimmt nicht',
  'verify.line': 'Zeile {line}, {where}',
  'verify.checked': 'Geprüft, und es stimmt',
  'verify.witnesses': 'Zeugen',
  'verify.unchecked': 'Was diese Datei nicht verrät',
  'verify.noscript':
    'Diese Seite braucht JavaScript. Ohne das tut `npx uproar verify FILE` dasselbe auf deinem Rechner.',
}
