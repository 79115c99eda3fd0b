export const headsEn = {
  'live.heads.none': 'No head signed yet',
  'live.heads.signed': 'Signed head {size}, made at {at} UTC.',
  'live.heads.witnesses': '{count, plural, one {# witness agrees.} other {# witnesses agree.}}',
  'live.heads.checkpoint': 'The signed head as a file',
} as const
