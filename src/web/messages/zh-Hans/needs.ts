import type { needsEn } from '../en/needs.ts'

export const needsZhHans: Record<keyof typeof needsEn, string> = {
  'need.title': '需要多少人？',
  'need.have':
    '{pledges, plural, =0 {你还没有承诺} other {你有#份承诺}}；按{storms, plural, =0 {通常的一半} =1 {这里以往一场风暴的参与率} other {这里以往#场风暴的参与率}}，大约是{posts, plural, other {#条帖子}}，十场风暴中有八场在 {low} 到 {high} 之间。',
  'need.took': '这个时段在 {network} 上，{place}需要 {low} 到 {high}。',
  'need.place.1': '第一名',
  'need.place.10': '前十名',
  'need.place.50': '前五十名',
  'need.none': '{network}：一周中的这个时段未测量。',
  'need.nowhere': '未测量：一周中的这个时段，还没有完整听过任何网络。',
  'need.note':
    '{minutes} 分钟内的帖子和作者，依据这些名次的标签在以往几周同一时段的数目，针对 {hour} UTC。周数少，能说明的也少。',
  'need.network': '网络',
  'need.place': '名次',
  'need.posts': '帖子',
  'need.authors': '作者',
  'need.weeks': '周数',
  'need.range': '{low} 到 {high}',
}
