import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksPt: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'Cada rede à parte',
  'live.networks.note':
    'Cada rede é contada à parte, e nada é somado: a mesma pessoa pode estar em várias. Os números grandes acima são de {network}.',
  'live.networks.mentions': '{count, plural, one {menção} other {menções}}',
  'live.networks.people': 'Pessoas',
  'live.networks.perMinute': 'No último minuto',
  'live.networks.rank': 'Posição',
  'live.networks.servers': 'Servidor por servidor: {list}. A maioria dos posts está em vários.',
  'live.networks.own': 'Aqui só se ouve esta hashtag, então o veredito a compara com o próprio passado dela.',
  'live.rank.unmeasured': 'posição não medida',
}
