import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedAr: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': 'تأجّلت عند {time} UTC. لم يعد يخرج شيء من هنا.',
  'live.postponed.post': 'تأجّلت. احتفظ بكلماتك للساعة الجديدة.',
  'live.postponed.go': 'انظر إلى كلماتك',
  'live.moved': 'تغيّرت الساعة: البداية عند {time} UTC، {day}.',
}
