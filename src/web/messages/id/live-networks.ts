import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksId: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'Setiap jaringan sendiri-sendiri',
  'live.networks.note':
    'Setiap jaringan dihitung sendiri, dan tidak ada yang dijumlahkan: orang yang sama bisa ada di beberapa. Angka besar di atas adalah milik {network}.',
  'live.networks.mentions': '{count, plural, other {sebutan}}',
  'live.networks.people': 'Orang',
  'live.networks.perMinute': 'Di menit terakhir',
  'live.networks.rank': 'Peringkat',
  'live.networks.servers': 'Server demi server: {list}. Kebanyakan postingan ada di beberapa.',
  'live.networks.own':
    'Hanya tagar ini yang didengar di sini, jadi putusannya membandingkannya dengan masa lalunya sendiri.',
  'live.rank.unmeasured': 'peringkat tidak terukur',
}
