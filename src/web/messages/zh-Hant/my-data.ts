import type { myDataEn } from '../en/my-data.ts'

export const myDataZhHant: Record<keyof typeof myDataEn, string> = {
  'data.title': '你的資料',
  'data.body': '我們保存的關於你的一切，作為檔案給你；或者什麼都不再保存。',
  'data.download': '下載我的資料',
  'data.erase': '刪除我',
  'data.erase.note': '承諾、文字、帳號、信箱和提醒會立即刪除。已經發出的貼文留在你自己的帳號裡。',
  'data.erase.sure': '對，全部刪除',
  'data.erase.done': '已刪除。這裡不再有任何關於你的東西。',
  'data.underWay': '你有一段文字還在路上，或者它的風暴還在統計。請撤回它，或在風暴之後再來。',
  'data.ask': '查看你的信箱',
  'data.ask.body':
    '我們寄了一個連結到你的信箱，因為這件事只該由你本人來做。請在 15 分鐘內用這個瀏覽器開啟，然後再按一次。',
  'data.fresh': '目前已透過信件確認。',
}
