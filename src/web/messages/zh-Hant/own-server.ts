import type { ownServerEn } from '../en/own-server.ts'

export const ownServerZhHant: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': '用 {network} 登入',
  'server.signIn.account': '你的伺服器或完整帳號名',
  'server.signIn.note': '你在自己的伺服器上登入；Uproar 永遠看不到你的密碼。它只請求發文，不要求其他。',
  'server.signIn.next.body': '在 {server} 登入，並允許 Uproar 發文。如果那個頁面要求更多，請不要允許。',
  'server.disconnect.note':
    '{network} 沒有讓應用程式交還權限的辦法。Uproar 會忘掉它；要在你的伺服器上也結束，請在那裡的設定中移除 Uproar。',
}
