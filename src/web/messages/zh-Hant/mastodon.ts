import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonZhHant: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': '用 Mastodon 登入',
  'mastodon.signIn.account': '你的伺服器或完整帳號名',
  'mastodon.signIn.note':
    '你在自己的伺服器上登入；Uproar 永遠看不到你的密碼。它請求：發文、檢視貼文、知道你在那裡的名字。',
  'mastodon.signIn.next.body': '在 {server} 登入，並允許 Uproar 發文、檢視貼文、知道這是誰的帳號。',
  'mastodon.signIn.next.more':
    'Mastodon 沒有更小的權限：發文也包含刪除。Uproar 只寫你同意的那一段，檢視它是否還在，除了伺服器提前發布的，什麼也不刪。如果那個頁面要求更多，請不要允許。',
  'me.error.comeAgain': '伺服器現在想安靜一會兒。請在 {day} {time} 再來。',
}
