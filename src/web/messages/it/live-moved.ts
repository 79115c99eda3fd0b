import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedIt: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': 'Rinviata alle {time} UTC. Da qui non parte più niente.',
  'live.postponed.post': 'Rinviata. Tieni le tue parole per la nuova ora.',
  'live.postponed.go': 'Rivedi le tue parole',
  'live.moved': 'L’ora è cambiata: si comincia alle {time} UTC, {day}.',
}
