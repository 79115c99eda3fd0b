import type { headsEn } from '../en/heads.ts'

export const headsUk: Record<keyof typeof headsEn, string> = {
  'live.heads.none': 'Підписаної вершини ще немає',
  'live.heads.signed': 'Підписана вершина: {size}, зроблена о {at} UTC.',
  'live.heads.witnesses':
    '{count, plural, one {# свідок підтверджує.} few {# свідки підтверджують.} many {# свідків підтверджують.} other {# свідка підтверджують.}}',
  'live.heads.checkpoint': 'Підписана вершина файлом',
}
