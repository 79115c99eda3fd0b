import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksZhHant: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': '各網路分別來看',
  'live.networks.note': '每個網路單獨統計，不相加：同一個人可能在好幾個網路上。上面的大數字屬於 {network}。',
  'live.networks.mentions': '{count, plural, other {次提及}}',
  'live.networks.people': '人',
  'live.networks.perMinute': '最近一分鐘',
  'live.networks.rank': '名次',
  'live.networks.servers': '按伺服器：{list}。多數貼文同時在幾台上。',
  'live.networks.own': '這裡只聽得到這個標籤，所以判定是和它自己的過去比。',
  'live.rank.unmeasured': '名次未測量',
}
