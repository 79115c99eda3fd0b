import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedZhHans: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': '已于 {time} UTC 推迟。这里不再发出任何东西。',
  'live.postponed.post': '推迟了。把你的话留到新的时间。',
  'live.postponed.go': '看看你的话',
  'live.moved': '时间改了：{day} {time} UTC 开始。',
}
