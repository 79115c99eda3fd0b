import type { liveMovedEn } from '../en/live-moved.ts'

export const liveMovedRu: Record<keyof typeof liveMovedEn, string> = {
  'live.postponed': 'Отложено в {time} UTC. Отсюда больше ничего не уходит.',
  'live.postponed.post': 'Отложено. Сбереги свои слова для нового часа.',
  'live.postponed.go': 'Посмотреть свой текст',
  'live.moved': 'Час перенесён. Начало: {time} UTC, {day}.',
}
