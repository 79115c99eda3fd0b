import type { headsEn } from '../en/heads.ts'

export const headsRu: Record<keyof typeof headsEn, string> = {
  'live.heads.none': 'Подписанной вершины ещё нет',
  'live.heads.signed': 'Подписанная вершина: {size}, сделана в {at} UTC.',
  'live.heads.witnesses':
    '{count, plural, one {# свидетель подтверждает.} few {# свидетеля подтверждают.} many {# свидетелей подтверждают.} other {# свидетеля подтверждают.}}',
  'live.heads.checkpoint': 'Подписанная вершина файлом',
}
