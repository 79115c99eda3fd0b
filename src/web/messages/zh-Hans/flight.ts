import type { flightEn } from '../en/flight.ts'

export const flightZhHans: Record<keyof typeof flightEn, string> = {
  'flight.leaves': '在 {from} 到 {until} UTC 之间发出，你的时间 {own}。',
  'flight.full.title': '这段文字多半无法通过 Uproar 发出',
  'flight.full.body':
    '{host} 每小时只接受同一地址发来的一定数量的帖子，而别人比你先同意。Uproar 不会绕过服务器的限制。请在时刻到来时自己发同样的话：按一下就好。',
  'flight.full.error':
    '这段文字没有被接受。{host} 每小时只接受同一地址发来的一定数量的帖子，前面的人已经排满。Uproar 不会绕过服务器的限制。',
  'flight.tap': '带着这些话打开发帖框',
  'flight.signedOut.title': 'Uproar 无法再从 {handle} 发帖',
  'flight.signedOut.body':
    '{network} 已让这个账号退出登录。你的文字还在；如果你在 {time} UTC 之前重新登录，它会按时发出。',
  'flight.signIn': '重新登录',
  'flight.tooManySignIns': '刚才发起的登录太多了。请等{seconds, plural, other {#秒}}再试。',
  'board.title': '账号都准备好了吗？',
  'board.storm': '风暴“{storm}”，{day} {time} UTC',
  'board.none': '还没有人同意发帖。',
  'board.ready': '{all} 个中 {ready} 个就绪',
  'board.looks': '每个账号的会话在开始前一天、一小时和十分钟各续期一次，每次几个，最后五分钟不做。',
  'board.next': '下一次检查在 {day} {time} UTC 开始。',
  'board.last': '最后一次检查已经开始。',
  'board.chart': '全部账号的就绪情况',
  'board.state.ready': '就绪',
  'board.state.signed out': '已退出登录',
  'board.state.unreachable': '连不上服务器',
  'board.state.not checked': '尚未检查',
  'board.network': '网络',
  'board.host': '服务器',
  'board.accounts': '账号',
  'board.checked': '检查时间 (UTC)',
  'board.never': '尚未',
  'board.told':
    '已在私人页面上告诉 {supporters, plural, other {#位支持者}}重新登录。{withAddress, plural, =0 {其中没有人留下邮箱。} other {其中#位留下了邮箱；这台服务器还不发这类邮件。}}',
  'board.plan': '发送计划',
  'board.plan.note':
    '如果一切顺利，按目前的同意数和各服务器的限制，帖子何时发出。排不下的多半发不出；支持者会在私人页面上得知，并可自己发。',
  'board.posts': '帖子',
  'board.first': '第一条 (UTC)',
  'board.lastPost': '最后一条 (UTC)',
  'board.finish': '完成时间 (UTC)',
  'board.tooMany': '排不下',
}
