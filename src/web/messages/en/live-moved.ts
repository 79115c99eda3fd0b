/** What the live room says when the organizer has postponed or moved the storm it shows. */
export const liveMovedEn = {
  'live.postponed': 'Postponed at {time} UTC. Nothing leaves from here any more.',
  'live.postponed.post': 'Postponed. Keep your words for the new hour.',
  'live.postponed.go': 'Look at your words',
  'live.moved': 'The hour has moved: it begins at {time} UTC on {day}.',
} as const
