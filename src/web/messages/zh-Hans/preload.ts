import type { preloadEn } from '../en/preload.ts'

export const preloadZhHans: Record<keyof typeof preloadEn, string> = {
  'state.handing over': '正在送往你自己的服务器，由它按时发布。',
  'state.preloaded': '已在你自己的服务器上，由它按时发布。在那之前你可以在这里撤回，或在那里的定时帖子中撤回。',
  'state.taking back':
    '正在从你的服务器取回。如果到时仍未成功，它可能会发出，链接会出现在这里。你也可以在那里的定时帖子中删除它。',
  'state.vanished': '你的服务器不再保存它，也没有显示它。不会再发一次。',
  'me.recall.tooLate': '你要求取回，但那时服务器已经发布了。',
  'me.shownEarly': '你的服务器没有理会时间，立刻发布了：{day} {time}。它马上又被删除，今后不会再交给这台服务器。',
  'me.withdrawn.held': '你撤回了承诺。你服务器替你保存的文字正在取回。',
  'me.disconnect.held':
    '你的服务器还保存着你的一段文字，只有凭这项权限才能取回。正在取回。等这里显示为已撤回后再断开。',
}
