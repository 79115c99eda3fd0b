import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedEs: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': 'Aplazada a las {time} UTC. De aquí ya no sale nada.',
  'live.postponed.post': 'Aplazada. Guarda tus palabras para la nueva hora.',
  'live.postponed.go': 'Ver tus palabras',
  'live.moved': 'La hora ha cambiado: empieza a las {time} UTC, {day}.',
}
