import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedUk: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': 'Відкладено о {time} UTC. Звідси більше нічого не йде.',
  'live.postponed.post': 'Відкладено. Збережи свої слова для нової години.',
  'live.postponed.go': 'Переглянути свій текст',
  'live.moved': 'Годину перенесено. Початок: {time} UTC, {day}.',
}
