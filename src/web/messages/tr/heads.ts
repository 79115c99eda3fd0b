import type { headsEn } from '../en/heads.ts'

export const headsTr: Record<keyof typeof headsEn, string> = {
  'live.heads.none': 'Henüz imzalı özet yok',
  'live.heads.signed': 'İmzalı özet {size}, {at} UTC’de atıldı.',
  'live.heads.witnesses': '{count, plural, one {# tanık doğruluyor.} other {# tanık doğruluyor.}}',
  'live.heads.checkpoint': 'İmzalı özet, dosya olarak',
}
