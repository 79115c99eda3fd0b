import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonZhHans: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': '用 Mastodon 登录',
  'mastodon.signIn.account': '你的服务器或完整账号名',
  'mastodon.signIn.note':
    '你在自己的服务器上登录；Uproar 永远看不到你的密码。它请求：发帖、查看帖子、知道你在那里的名字。',
  'mastodon.signIn.next.body': '在 {server} 登录，并允许 Uproar 发帖、查看帖子、知道这是谁的账号。',
  'mastodon.signIn.next.more':
    'Mastodon 没有更小的权限：发帖也包含删除。Uproar 只写你同意的那一段，查看它是否还在，除了服务器提前发布的，什么也不删。如果那个页面要求更多，请不要允许。',
  'me.error.comeAgain': '服务器现在想安静一会儿。请在 {day} {time} 再来。',
}
