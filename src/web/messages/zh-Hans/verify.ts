import type { verifyEn } from '../en/verify.ts'

export const verifyZhHans: Record<keyof typeof verifyEn, string> = {
  'verify.title': '核对报告',
  'verify.lead':
    '报告或证据包里的每个数字，都在这里、在你的浏览器里重新统计。文件不会传到任何地方；页面加载后离线也能用。',
  'verify.file': '报告或证据包',
  'verify.signature': '证据包的签名 (.sig)',
  'verify.key': '你所知道的公钥（如果有）',
  'verify.key.help': '事先记下的，或从别人那里得知的。本站的公钥公布在 /.well-known/uproar-ledger-key。',
  'verify.go': '核对',
  'verify.choose': '请先选择文件。',
  'verify.working': '正在统计……',
  'verify.holds': '成立',
  'verify.fails': '不成立',
  'verify.line': '第 {line} 行，{where}',
  'verify.checked': '已核对，成立',
  'verify.witnesses': '见证方',
  'verify.unchecked': '从这个文件无法得知的',
  'verify.noscript': '这个页面需要 JavaScript。没有它，`npx uproar verify FILE` 可以在你的电脑上做同样的事。',
}
