import type { needsEn } from '../en/needs.ts'

export const needsTr: Record<keyof typeof needsEn, string> = {
  'need.title': 'Kaç kişi gerekir?',
  'need.have':
    'Söz sayısı: {pledges, plural, =0 {henüz hiç} one {bir} other {#}}; {storms, plural, =0 {olağan yarısıyla} one {buradaki tek geçmiş dalganın katılımıyla} other {buradaki # geçmiş dalganın katılımıyla}} bu yaklaşık {posts, plural, one {bir gönderi} other {# gönderi}} eder, on dalganın sekizinde {low} ile {high} arası.',
  'need.took': '{network} üzerinde bu saatte {place} için {low} ile {high} arası gerekti.',
  'need.place.1': 'Birincilik',
  'need.place.10': 'İlk on',
  'need.place.50': 'İlk elli',
  'need.none': '{network}: haftanın bu saatinde ölçülmedi.',
  'need.nowhere': 'Ölçülmedi: haftanın bu saatinde henüz hiçbir ağ bütünüyle dinlenmedi.',
  'need.note':
    '{minutes} dakikadaki gönderiler ve yazarlar; bu sıralardaki etiketlerin geçmiş haftalarda aynı saatte aldıklarına göre, {hour} UTC için. Az hafta az şey söyler.',
  'need.network': 'Ağ',
  'need.place': 'Sıra',
  'need.posts': 'Gönderi',
  'need.authors': 'Yazar',
  'need.weeks': 'Hafta',
  'need.range': '{low}–{high}',
}
