import type { needsEn } from '../en/needs.ts'

export const needsId: Record<keyof typeof needsEn, string> = {
  'need.title': 'Perlu berapa orang?',
  'need.have':
    'Kamu punya {pledges, plural, =0 {nol janji sejauh ini} other {# janji}}; dengan {storms, plural, =0 {separuh seperti biasa} =1 {tingkat ikut serta dari satu serbuan yang lalu di sini} other {tingkat ikut serta dari # serbuan yang lalu di sini}} itu kira-kira {posts, plural, other {# postingan}}, antara {low} dan {high} dalam delapan dari sepuluh serbuan.',
  'need.took': '{place} di {network} pada jam ini perlu {low} sampai {high}.',
  'need.place.1': 'Peringkat pertama',
  'need.place.10': 'Sepuluh besar',
  'need.place.50': 'Lima puluh besar',
  'need.none': '{network}: tidak terukur pada jam ini dalam seminggu.',
  'need.nowhere': 'Tidak terukur: belum ada jaringan yang didengar seluruhnya pada jam ini dalam seminggu.',
  'need.note':
    'Postingan dan penulis dalam {minutes} menit, dari yang dimiliki tagar di peringkat ini pada jam yang sama di minggu-minggu lalu, untuk {hour} UTC. Minggu yang sedikit hanya berkata sedikit.',
  'need.network': 'Jaringan',
  'need.place': 'Peringkat',
  'need.posts': 'Postingan',
  'need.authors': 'Penulis',
  'need.weeks': 'Minggu',
  'need.range': '{low} sampai {high}',
}
