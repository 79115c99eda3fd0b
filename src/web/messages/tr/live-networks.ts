import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksTr: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'Her ağ kendi başına',
  'live.networks.note':
    'Her ağ kendi başına sayılır, hiçbir şey toplanmaz: aynı kişi birkaçında olabilir. Yukarıdaki büyük sayılar {network} ağınındır.',
  'live.networks.mentions': '{count, plural, one {bahsetme} other {bahsetme}}',
  'live.networks.people': 'Kişi',
  'live.networks.perMinute': 'Son dakikada',
  'live.networks.rank': 'Sıra',
  'live.networks.servers': 'Sunucu sunucu: {list}. Çoğu gönderi birkaçında durur.',
  'live.networks.own': 'Burada yalnızca bu etiket dinleniyor, bu yüzden hüküm onu kendi geçmişiyle karşılaştırıyor.',
  'live.rank.unmeasured': 'sıra ölçülmedi',
}
