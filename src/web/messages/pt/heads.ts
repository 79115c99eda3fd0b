import type { headsEn } from '../en/heads.ts'

export const headsPt: Record<keyof typeof headsEn, string> = {
  'live.heads.none': 'Nenhum topo assinado ainda',
  'live.heads.signed': 'Topo assinado {size}, feito às {at} UTC.',
  'live.heads.witnesses': '{count, plural, one {# testemunha confirma.} other {# testemunhas confirmam.}}',
  'live.heads.checkpoint': 'O topo assinado, em arquivo',
}
