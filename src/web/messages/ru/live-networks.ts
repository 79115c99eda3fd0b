import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksRu: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'Каждая сеть отдельно',
  'live.networks.note':
    'Каждая сеть считается отдельно, и ничего не складывается: один человек может быть в нескольких. Большие числа выше — из {network}.',
  'live.networks.mentions': '{count, plural, one {упоминание} few {упоминания} many {упоминаний} other {упоминания}}',
  'live.networks.people': 'Людей',
  'live.networks.perMinute': 'За последнюю минуту',
  'live.networks.rank': 'Место',
  'live.networks.servers': 'По серверам: {list}. Большинство постов есть на нескольких.',
  'live.networks.own': 'Здесь слышен только этот хештег, поэтому вывод сравнивает его с его же прошлым.',
  'live.rank.unmeasured': 'место не измерено',
}
