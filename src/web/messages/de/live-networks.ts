import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksDe: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'Jedes Netzwerk für sich',
  'live.networks.note':
    'Jedes Netzwerk wird für sich gezählt, nichts wird zusammengerechnet: Dieselbe Person kann in mehreren sein. Die großen Zahlen oben sind die von {network}.',
  'live.networks.mentions': '{count, plural, one {Erwähnung} other {Erwähnungen}}',
  'live.networks.people': 'Menschen',
  'live.networks.perMinute': 'In der letzten Minute',
  'live.networks.rank': 'Platz',
  'live.networks.servers': 'Server für Server: {list}. Die meisten Posts stehen auf mehreren.',
  'live.networks.own':
    'Hier wird nur dieser Hashtag gehört, deshalb vergleicht ihn das Urteil mit seiner eigenen Vergangenheit.',
  'live.rank.unmeasured': 'Platz nicht gemessen',
}
