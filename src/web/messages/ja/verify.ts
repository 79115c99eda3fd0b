import type { verifyEn } from '../en/verify.ts'

export const verifyJa = {
  'verify.title': 'レポートを検証する',
  'verify.lead':
    'レポートや証拠パックの数字を、すべてこのブラウザの中で数え直します。ファイルはどこにも送られません。ページを読み込んだあとはオフラインでも使えます。',
  'verify.file': 'レポートまたは証拠パック',
  'verify.signature': 'パックの署名（.sig）',
  'verify.key': 'ご存じの鍵（あれば）',
  'verify.key.help':
    '以前に控えた鍵、または別の人から聞いた鍵です。このサーバーの鍵は /.well-known/uproar-ledger-key にあります。',
  'verify.go': '検証する',
  'verify.choose': '先にファイルを選んでください。',
  'verify.working': '数えています…',
  'verify.holds': '正しいことを確認しました',
  'verify.fails': '一致しません',
  'verify.line': '{line}行目、{where}',
  'verify.checked': '確認できたこと',
  'verify.witnesses': '立会人',
  'verify.unchecked': 'このファイルだけではわからないこと',
  'verify.noscript':
    'このページにはJavaScriptが必要です。使えない場合は `npx uproar verify ファイル` で同じ検証ができます。',
} as const satisfies Record<keyof typeof verifyEn, string>
