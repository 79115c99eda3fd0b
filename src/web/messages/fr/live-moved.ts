import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedFr: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': 'Reporté à {time} UTC. Plus rien ne part d’ici.',
  'live.postponed.post': 'Reporté. Garde tes mots pour la nouvelle heure.',
  'live.postponed.go': 'Revoir tes mots',
  'live.moved': 'L’heure a changé : ça commence à {time} UTC, {day}.',
}
