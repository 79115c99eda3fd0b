import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksIt: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'Ogni rete per sé',
  'live.networks.note':
    'Ogni rete è contata per sé e niente viene sommato: la stessa persona può stare su più reti. I numeri grandi qui sopra sono quelli di {network}.',
  'live.networks.mentions': '{count, plural, one {menzione} other {menzioni}}',
  'live.networks.people': 'Persone',
  'live.networks.perMinute': 'Nell’ultimo minuto',
  'live.networks.rank': 'Posto',
  'live.networks.servers': 'Server per server: {list}. La maggior parte dei post sta su più server.',
  'live.networks.own': 'Qui si ascolta solo questo hashtag, quindi il verdetto lo confronta con il suo passato.',
  'live.rank.unmeasured': 'posto non misurato',
}
