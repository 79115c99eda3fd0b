import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedJa: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': '{time} UTC に延期されました。ここからは、もう何も投稿されません。',
  'live.postponed.post': '延期されました。言葉は新しい時間までとっておいてください。',
  'live.postponed.go': '自分の言葉を見る',
  'live.moved': '時間が変わりました。{day} {time} UTC に始まります。',
}
