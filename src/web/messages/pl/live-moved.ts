import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedPl: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': 'Przełożone o {time} UTC. Nic już stąd nie wychodzi.',
  'live.postponed.post': 'Przełożone. Zachowaj swoje słowa na nową godzinę.',
  'live.postponed.go': 'Zobacz swoje słowa',
  'live.moved': 'Godzina się zmieniła: start o {time} UTC, {day}.',
}
