import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksZhHans: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': '各网络分别来看',
  'live.networks.note': '每个网络单独统计，不相加：同一个人可能在好几个网络上。上面的大数字属于 {network}。',
  'live.networks.mentions': '{count, plural, other {次提及}}',
  'live.networks.people': '人',
  'live.networks.perMinute': '最近一分钟',
  'live.networks.rank': '名次',
  'live.networks.servers': '按服务器：{list}。多数帖子同时在几台上。',
  'live.networks.own': '这里只听得到这个标签，所以判定是和它自己的过去比。',
  'live.rank.unmeasured': '名次未测量',
}
