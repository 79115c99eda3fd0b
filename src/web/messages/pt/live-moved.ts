import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedPt: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': 'Adiado às {time} UTC. Nada mais sai daqui.',
  'live.postponed.post': 'Adiado. Guarde suas palavras para a nova hora.',
  'live.postponed.go': 'Rever suas palavras',
  'live.moved': 'A hora mudou: começa às {time} UTC, {day}.',
}
