import type { headsEn } from '../en/heads.ts'

export const headsId: Record<keyof typeof headsEn, string> = {
  'live.heads.none': 'Belum ada kepala yang ditandatangani',
  'live.heads.signed': 'Kepala bertanda tangan {size}, dibuat pukul {at} UTC.',
  'live.heads.witnesses': '{count, plural, other {# saksi sepakat.}}',
  'live.heads.checkpoint': 'Kepala bertanda tangan sebagai berkas',
}
