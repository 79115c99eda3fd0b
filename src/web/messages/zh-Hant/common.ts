import type { commonEn } from '../en/common.ts'

export const commonZhHant: Record<keyof typeof commonEn, string> = {
  'common.slogan': '一個主題標籤。一個小時。全世界同時。',
  'common.languages': '語言',
  'common.skip': '跳到正文',
  'common.home': '全部行動',
  'common.foot': '真實的人，自己的話，自己的帳號。',
  'common.label': '請注意',
  'common.newTab': '在新分頁中開啟',
  'error.notFound.title': '這個網址什麼都沒有',
  'error.notFound.body': '可能是地址輸錯了，也可能是行動已被撤下。',
  'error.wrong.title': '我們這邊出了問題',
  'error.wrong.body': '你傳送的內容不會丟兩次：返回再試一次。如果又發生，請把這個編號告訴組織者：{reference}。',
  'error.early.title': '還沒到時候。一起來。',
  'error.early.body': '還有{left}開始。在那之前，這裡不會發出任何帶標籤的貼文，好讓所有人的貼文同時到達。',
  'error.back': '回到行動頁',
  'home.title': '行動',
  'home.now': '正在進行',
  'home.toCome': '即將開始',
  'home.past': '已經結束',
  'home.none': '這台伺服器上還沒有任何行動。',
  'home.storm': '{date} {time} UTC，{minutes, plural, other {#分鐘}}',
}
