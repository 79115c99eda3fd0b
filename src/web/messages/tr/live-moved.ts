import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedTr: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': '{time} UTC’de ertelendi. Buradan artık hiçbir şey çıkmıyor.',
  'live.postponed.post': 'Ertelendi. Sözlerini yeni saat için sakla.',
  'live.postponed.go': 'Sözlerine bak',
  'live.moved': 'Saat değişti: {day} günü {time} UTC’de başlıyor.',
}
