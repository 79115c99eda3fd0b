import type { headsEn } from '../en/heads.ts'

export const headsIt: Record<keyof typeof headsEn, string> = {
  'live.heads.none': 'Ancora nessuna testa firmata',
  'live.heads.signed': 'Testa firmata {size}, fatta alle {at} UTC.',
  'live.heads.witnesses': '{count, plural, one {# testimone conferma.} other {# testimoni confermano.}}',
  'live.heads.checkpoint': 'La testa firmata, in un file',
}
