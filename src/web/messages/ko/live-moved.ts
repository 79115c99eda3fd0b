import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedKo: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': '{time} UTC에 미뤄졌습니다. 이제 여기서 나가는 것은 없습니다.',
  'live.postponed.post': '미뤄졌습니다. 새 시간까지 글을 간직해 두세요.',
  'live.postponed.go': '내 글 보기',
  'live.moved': '시간이 바뀌었습니다: {day} {time} UTC에 시작합니다.',
}
