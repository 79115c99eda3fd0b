import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksUk: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'Кожна мережа окремо',
  'live.networks.note':
    'Кожна мережа рахується окремо, і нічого не додається: та сама людина може бути в кількох. Великі числа вище — з {network}.',
  'live.networks.mentions': '{count, plural, one {згадка} few {згадки} many {згадок} other {згадки}}',
  'live.networks.people': 'Людей',
  'live.networks.perMinute': 'За останню хвилину',
  'live.networks.rank': 'Місце',
  'live.networks.servers': 'За серверами: {list}. Більшість дописів є на кількох.',
  'live.networks.own': 'Тут чути лише цей хештег, тож висновок порівнює його з його ж минулим.',
  'live.rank.unmeasured': 'місце не виміряно',
}
