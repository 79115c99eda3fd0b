import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedZhHant: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': '已於 {time} UTC 延期。這裡不再發出任何東西。',
  'live.postponed.post': '延期了。把你的話留到新的時間。',
  'live.postponed.go': '看看你的話',
  'live.moved': '時間改了：{day} {time} UTC 開始。',
}
