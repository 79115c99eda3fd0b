import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksPl: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'Każda sieć osobno',
  'live.networks.note':
    'Każdą sieć liczymy osobno i niczego nie sumujemy: ta sama osoba może być w kilku. Duże liczby powyżej dotyczą sieci {network}.',
  'live.networks.mentions': '{count, plural, one {wzmianka} few {wzmianki} many {wzmianek} other {wzmianki}}',
  'live.networks.people': 'Osoby',
  'live.networks.perMinute': 'W ostatniej minucie',
  'live.networks.rank': 'Miejsce',
  'live.networks.servers': 'Serwer po serwerze: {list}. Większość postów jest na kilku.',
  'live.networks.own': 'Tu słychać tylko ten hashtag, więc werdykt porównuje go z jego własną przeszłością.',
  'live.rank.unmeasured': 'miejsca nie zmierzono',
}
