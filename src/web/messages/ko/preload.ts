import type { preloadEn } from '../en/preload.ts'

export const preloadKo: Record<keyof typeof preloadEn, string> = {
  'state.handing over': '당신의 서버로 가는 중입니다. 서버가 제때 게시합니다.',
  'state.preloaded':
    '당신의 서버에 있고, 서버가 제때 게시합니다. 그때까지 여기서나 서버의 예약 게시물에서 취소할 수 있습니다.',
  'state.taking back':
    '서버에서 되찾아 오는 중입니다. 제때까지 되지 않으면 나갈 수 있고, 링크가 여기 나타납니다. 서버의 예약 게시물에서 직접 지울 수도 있습니다.',
  'state.vanished': '서버가 더는 갖고 있지 않고 보여 주지도 않습니다. 다시 보내지 않습니다.',
  'me.recall.tooLate': '되돌려 달라고 했지만 그때는 서버가 이미 게시했습니다.',
  'me.shownEarly':
    '서버가 시간을 무시하고 바로 게시했습니다: {day} {time}. 곧바로 다시 지웠고, 다시는 그 서버에 맡기지 않습니다.',
  'me.withdrawn.held': '약속을 취소했습니다. 서버가 갖고 있던 글을 되찾아 오는 중입니다.',
  'me.disconnect.held':
    '서버가 아직 당신의 글을 갖고 있고, 이 권한이 있어야 되찾을 수 있습니다. 지금 되찾는 중입니다. 글이 취소됨으로 표시되면 연결을 끊으세요.',
}
