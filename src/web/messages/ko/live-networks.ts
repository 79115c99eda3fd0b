import type { liveNetworksEn } from '../en/live-networks.ts'

export const liveNetworksKo: Record<keyof typeof liveNetworksEn, string> = {
  'live.networks.title': '네트워크마다 따로',
  'live.networks.note':
    '네트워크마다 따로 세고 아무것도 합치지 않습니다. 같은 사람이 여러 곳에 있을 수 있습니다. 위의 큰 숫자는 {network}의 것입니다.',
  'live.networks.mentions': '{count, plural, other {언급}}',
  'live.networks.people': '사람',
  'live.networks.perMinute': '최근 1분 동안',
  'live.networks.rank': '순위',
  'live.networks.servers': '서버별: {list}. 대부분의 게시물은 여러 서버에 있습니다.',
  'live.networks.own': '여기서는 이 해시태그만 들리므로, 판정은 이 태그의 과거와 비교합니다.',
  'live.rank.unmeasured': '순위 측정 안 됨',
}
