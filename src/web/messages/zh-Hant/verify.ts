import type { verifyEn } from '../en/verify.ts'

export const verifyZhHant: Record<keyof typeof verifyEn, string> = {
  'verify.title': '核對報告',
  'verify.lead':
    '報告或證據包裡的每個數字，都在這裡、在你的瀏覽器裡重新統計。檔案不會傳到任何地方；頁面載入後離線也能用。',
  'verify.file': '報告或證據包',
  'verify.signature': '證據包的簽名 (.sig)',
  'verify.key': '你所知道的公鑰（如果有）',
  'verify.key.help': '事先記下的，或從別人那裡得知的。本站的公鑰公佈在 /.well-known/uproar-ledger-key。',
  'verify.go': '核對',
  'verify.choose': '請先選擇檔案。',
  'verify.working': '正在統計……',
  'verify.holds': '成立',
  'verify.fails': '不成立',
  'verify.line': '第 {line} 行，{where}',
  'verify.checked': '已核對，成立',
  'verify.witnesses': '見證方',
  'verify.unchecked': '從這個檔案無法得知的',
  'verify.noscript': '這個頁面需要 JavaScript。沒有它，`npx uproar verify FILE` 可以在你的電腦上做同樣的事。',
}
