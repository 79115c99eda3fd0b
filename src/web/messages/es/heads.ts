import type { headsEn } from '../en/heads.ts'

export const headsEs = {
  'live.heads.none': 'Todavía no hay ninguna cabecera firmada',
  'live.heads.signed': 'Cabecera firmada {size}, hecha a las {at} UTC.',
  'live.heads.witnesses': '{count, plural, one {# testigo está de acuerdo.} other {# testigos están de acuerdo.}}',
  'live.heads.checkpoint': 'La cabecera firmada en un archivo',
} as const satisfies Record<keyof typeof headsEn, string>
