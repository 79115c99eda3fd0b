import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksJa: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': 'ネットワークごとの数字',
  'live.networks.note':
    '数字はネットワークごとに数え、合計しません。同じ人が複数にいることがあるためです。上の大きな数字は{network}のものです。',
  'live.networks.mentions': '{count, plural, other {件の投稿}}',
  'live.networks.people': '人数',
  'live.networks.perMinute': '直近1分',
  'live.networks.rank': '順位',
  'live.networks.servers': 'サーバー別：{list}。ほとんどの投稿は複数のサーバーにあります。',
  'live.networks.own': 'ここではこのハッシュタグだけを聞いているため、判定は過去の自分との比較です。',
  'live.rank.unmeasured': '順位は未計測',
}
