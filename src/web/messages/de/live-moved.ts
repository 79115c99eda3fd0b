import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedDe: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': 'Um {time} UTC verschoben. Von hier geht nichts mehr raus.',
  'live.postponed.post': 'Verschoben. Heb deine Worte für die neue Stunde auf.',
  'live.postponed.go': 'Deine Worte ansehen',
  'live.moved': 'Die Stunde ist verlegt: Sie beginnt um {time} UTC, {day}.',
}
