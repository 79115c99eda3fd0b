import type { flightEn } from '../en/flight.ts'

export const flightZhHant: Record<keyof typeof flightEn, string> = {
  'flight.leaves': '在 {from} 到 {until} UTC 之間發出，你的時間 {own}。',
  'flight.full.title': '這段文字多半無法通過 Uproar 發出',
  'flight.full.body':
    '{host} 每小時只接受同一地址發來的一定數量的貼文，而別人比你先同意。Uproar 不會繞過伺服器的限制。請在時刻到來時自己發同樣的話：按一下就好。',
  'flight.full.error':
    '這段文字沒有被接受。{host} 每小時只接受同一地址發來的一定數量的貼文，前面的人已經排滿。Uproar 不會繞過伺服器的限制。',
  'flight.tap': '帶著這些話打開發文框',
  'flight.signedOut.title': 'Uproar 無法再從 {handle} 發文',
  'flight.signedOut.body': '{network} 已讓這個帳號登出。你的文字還在；如果你在 {time} UTC 之前重新登入，它會按時發出。',
  'flight.signIn': '重新登入',
  'flight.tooManySignIns': '剛才發起的登入太多了。請等{seconds, plural, other {#秒}}再試。',
  'board.title': '帳號都準備好了嗎？',
  'board.storm': '風暴「{storm}」，{day} {time} UTC',
  'board.none': '還沒有人同意發文。',
  'board.ready': '{all} 箇中 {ready} 個就緒',
  'board.looks': '每個帳號的會話在開始前一天、一小時和十分鐘各續期一次，每次幾個，最後五分鐘不做。',
  'board.next': '下一次檢查在 {day} {time} UTC 開始。',
  'board.last': '最後一次檢查已經開始。',
  'board.chart': '全部帳號的就緒情況',
  'board.state.ready': '就緒',
  'board.state.signed out': '已登出',
  'board.state.unreachable': '連不上伺服器',
  'board.state.not checked': '尚未檢查',
  'board.network': '網路',
  'board.host': '伺服器',
  'board.accounts': '帳號',
  'board.checked': '檢查時間 (UTC)',
  'board.never': '尚未',
  'board.told':
    '已在私人頁面上告訴 {supporters, plural, other {#位支持者}}重新登入。{withAddress, plural, =0 {其中沒有人留下信箱。} other {其中#位留下了信箱；這台伺服器還不發這類郵件。}}',
  'board.plan': '傳送計劃',
  'board.plan.note':
    '如果一切順利，按目前的同意數和各伺服器的限制，貼文何時發出。排不下的多半發不出；支持者會在私人頁面上得知，並可自己發。',
  'board.posts': '貼文',
  'board.first': '第一條 (UTC)',
  'board.lastPost': '最後一條 (UTC)',
  'board.finish': '完成時間 (UTC)',
  'board.tooMany': '排不下',
}
