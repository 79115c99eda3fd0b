import type { ownServerEn } from '../en/own-server.ts'

export const ownServerZhHans: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': '用 {network} 登录',
  'server.signIn.account': '你的服务器或完整账号名',
  'server.signIn.note': '你在自己的服务器上登录；Uproar 永远看不到你的密码。它只请求发帖，不要求其他。',
  'server.signIn.next.body': '在 {server} 登录，并允许 Uproar 发帖。如果那个页面要求更多，请不要允许。',
  'server.disconnect.note':
    '{network} 没有让应用交还权限的办法。Uproar 会忘掉它；要在你的服务器上也结束，请在那里的设置中移除 Uproar。',
}
