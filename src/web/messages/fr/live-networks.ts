import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksFr: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'Chaque réseau à part',
  'live.networks.note':
    'Chaque réseau est compté à part, et rien n’est additionné : la même personne peut être sur plusieurs. Les grands chiffres ci-dessus sont ceux de {network}.',
  'live.networks.mentions': '{count, plural, one {mention} other {mentions}}',
  'live.networks.people': 'Personnes',
  'live.networks.perMinute': 'Dans la dernière minute',
  'live.networks.rank': 'Place',
  'live.networks.servers': 'Serveur par serveur : {list}. La plupart des posts sont sur plusieurs.',
  'live.networks.own': 'Ici, seul ce hashtag est écouté ; le verdict le compare donc à son propre passé.',
  'live.rank.unmeasured': 'place non mesurée',
}
