import type { needsEn } from '../en/needs.ts'

export const needsKo: Record<keyof typeof needsEn, string> = {
  'need.title': '몇 명이 필요할까?',
  'need.have':
    '지금 {pledges, plural, =0 {약속은 아직 없고} other {약속은 #건이고}}, {storms, plural, =0 {보통의 절반이 참여한다면} =1 {지난 스톰 하나의 참여율이라면} other {지난 스톰 #개의 참여율이라면}} {posts, plural, other {게시물 약 #개}}입니다. 스톰 열 번 중 여덟 번은 {low}에서 {high} 사이입니다.',
  'need.took': '{network}에서 이 시간의 {place}에는 {low}–{high}개가 필요했습니다.',
  'need.place.1': '1위',
  'need.place.10': '10위 안',
  'need.place.50': '50위 안',
  'need.none': '{network}: 일주일 중 이 시간은 측정되지 않았습니다.',
  'need.nowhere': '측정 안 됨: 일주일 중 이 시간에 전체를 들은 네트워크가 아직 없습니다.',
  'need.note':
    '{minutes}분 동안의 게시물과 작성자입니다. 지난 몇 주 같은 시간에 이 순위의 태그가 얻은 수로, {hour} UTC 기준입니다. 몇 주 안 되면 말해 주는 것도 적습니다.',
  'need.network': '네트워크',
  'need.place': '순위',
  'need.posts': '게시물',
  'need.authors': '작성자',
  'need.weeks': '주',
  'need.range': '{low}–{high}',
}
