export const verifyEn = {
  'verify.title': 'Check a report',
  'verify.lead':
    'Every number of a report or an evidence pack is counted again here, in your browser. The file goes nowhere; once this page has loaded it also works offline.',
  'verify.file': 'Report or evidence pack',
  'verify.signature': 'Its signature (.sig), of a pack',
  'verify.key': 'The key you know, if you know one',
  'verify.key.help':
    'Noted before or heard from somebody else. This installation publishes its own at /.well-known/uproar-ledger-key.',
  'verify.go': 'Check it',
  'verify.choose': 'Choose a file first.',
  'verify.working': 'Counting…',
  'verify.holds': 'It holds',
  'verify.fails': 'It does not hold',
  'verify.line': 'Line {line}, {where}',
  'verify.checked': 'Checked, and it holds',
  'verify.witnesses': 'Witnesses',
  'verify.unchecked': 'Not to be known from this file',
  'verify.noscript': 'This page needs JavaScript. Without it, `npx uproar verify FILE` does the same on your machine.',
} as const
