import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedHi: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': '{time} UTC पर टाला गया। अब यहाँ से कुछ नहीं जाता।',
  'live.postponed.post': 'टल गया। अपने शब्द नए घंटे के लिए रख लें।',
  'live.postponed.go': 'अपने शब्द देखें',
  'live.moved': 'घंटा बदल गया: {day} को {time} UTC पर शुरू होगा।',
}
