import type { headsEn } from '../en/heads.ts'

export const headsFr: Record<keyof typeof headsEn, string> = {
  'live.heads.none': 'Pas encore de tête signée',
  'live.heads.signed': 'Tête signée {size}, faite à {at} UTC.',
  'live.heads.witnesses': '{count, plural, one {# témoin confirme.} other {# témoins confirment.}}',
  'live.heads.checkpoint': 'La tête signée, en fichier',
}
