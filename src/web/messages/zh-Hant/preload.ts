import type { preloadEn } from '../en/preload.ts'

export const preloadZhHant: Record<keyof typeof preloadEn, string> = {
  'state.handing over': '正在送往你自己的伺服器，由它按時發布。',
  'state.preloaded': '已在你自己的伺服器上，由它按時發布。在那之前你可以在這裡撤回，或在那裡的排程貼文中撤回。',
  'state.taking back':
    '正在從你的伺服器取回。如果到時仍未成功，它可能會發出，連結會出現在這裡。你也可以在那裡的排程貼文中刪除它。',
  'state.vanished': '你的伺服器不再儲存它，也沒有顯示它。不會再發一次。',
  'me.recall.tooLate': '你要求取回，但那時伺服器已經發布了。',
  'me.shownEarly': '你的伺服器沒有理會時間，立刻發布了：{day} {time}。它馬上又被刪除，今後不會再交給這台伺服器。',
  'me.withdrawn.held': '你撤回了承諾。你伺服器替你儲存的文字正在取回。',
  'me.disconnect.held':
    '你的伺服器還儲存著你的一段文字，只有憑這項權限才能取回。正在取回。等這裡顯示為已撤回後再斷開。',
}
