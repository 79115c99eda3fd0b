import type { headsEn } from '../en/heads.ts'

export const headsPl: Record<keyof typeof headsEn, string> = {
  'live.heads.none': 'Jeszcze nie podpisano żadnej głowy rejestru',
  'live.heads.signed': 'Podpisana głowa {size}, z godziny {at} UTC.',
  'live.heads.witnesses':
    '{count, plural, one {# świadek potwierdza.} few {# świadków potwierdza.} many {# świadków potwierdza.} other {# świadka potwierdza.}}',
  'live.heads.checkpoint': 'Podpisana głowa jako plik',
}
