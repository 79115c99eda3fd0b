import type { needsEn } from '../en/needs.ts'

export const needsZhHant: Record<keyof typeof needsEn, string> = {
  'need.title': '需要多少人？',
  'need.have':
    '{pledges, plural, =0 {你還沒有承諾} other {你有#份承諾}}；按{storms, plural, =0 {通常的一半} =1 {這裡以往一場風暴的參與率} other {這裡以往#場風暴的參與率}}，大約是{posts, plural, other {#則貼文}}，十場風暴中有八場在 {low} 到 {high} 之間。',
  'need.took': '這個時段在 {network} 上，{place}需要 {low} 到 {high}。',
  'need.place.1': '第一名',
  'need.place.10': '前十名',
  'need.place.50': '前五十名',
  'need.none': '{network}：一週中的這個時段未測量。',
  'need.nowhere': '未測量：一週中的這個時段，還沒有完整聽過任何網路。',
  'need.note':
    '{minutes} 分鐘內的貼文和作者，依據這些名次的標籤在以往幾週同一時段的數目，針對 {hour} UTC。週數少，能說明的也少。',
  'need.network': '網路',
  'need.place': '名次',
  'need.posts': '貼文',
  'need.authors': '作者',
  'need.weeks': '週數',
  'need.range': '{low} 到 {high}',
}
