import type { imagesEn } from '../en/images.ts'

export const imagesZhHant: Record<keyof typeof imagesEn, string> = {
  'images.picture': '一張圖片（選填）',
  'images.other': '換一張圖片',
  'images.picture.note': 'PNG、JPEG 或 WebP，最大 1 MB。檔案裡關於地點、時間和裝置的資訊會被去掉。',
  'images.alt': '圖片上是什麼',
  'images.alt.note': '有圖片就必須填寫，給看不見的人；最多 {most, number} 字。',
  'images.alt.says': '替代文字：{alt}',
  'images.exact': '只會發出這 {bytes, plural, other {#個位元組}}和這張圖片，別無其他：',
  'images.without': '不帶圖片',
  'images.signIn': '登入以附上圖片',
  'images.signIn.note':
    '要附上圖片，請再登入一次，好讓 Uproar 新增它。不要求別的。請在寫之前登入：文字不會儲存在這裡。',
  'images.error.permission': '你的登入不允許 Uproar 新增圖片。請為此再登入一次，或不帶圖片繼續。',
  'images.error.kind': '這個檔案不是可用的圖片：需要完整且不動的 PNG、JPEG 或 WebP。',
  'images.error.large': '圖片大於 1 MB。請縮小後重新選擇。',
  'images.error.alt': '請用文字說明圖片上是什麼。',
  'images.error.altLong': '超過 {most, number} 字了。請寫短一些。',
  'images.error.none': '有替代文字卻沒有圖片。請選一張，或把替代文字留空。',
  'images.error.gone': '圖片已經不在這裡了。請重新選擇。',
}
