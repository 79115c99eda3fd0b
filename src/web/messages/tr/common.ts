import type { commonEn } from '../en/common.ts'

export const commonTr: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'Tek etiket. Tek saat. Her yerde aynı anda.',
  'common.languages': 'Dil',
  'common.skip': 'İçeriğe geç',
  'common.home': 'Tüm kampanyalar',
  'common.foot': 'Gerçek insanlar, kendi sözleri, kendi hesapları.',
  'common.label': 'Lütfen dikkat',
  'common.newTab': 'yeni sekmede açılır',
  'error.notFound.title': 'Bu adreste bir şey yok',
  'error.notFound.body': 'Yanlış yazılmış olabilir ya da kampanya kaldırılmıştır.',
  'error.wrong.title': 'Bizim tarafta bir şey ters gitti',
  'error.wrong.body':
    'Gönderdiğin hiçbir şey iki kez kaybolmaz: geri dön ve yeniden dene. Tekrar olursa düzenleyenlere şu numarayı ver: {reference}.',
  'error.early.title': 'Henüz değil. Hep birlikte.',
  'error.early.body':
    'Saatin başlamasına kalan: {left}. O zamana kadar buradan etiketli hiçbir gönderi çıkmaz; herkesinki aynı anda ulaşsın diye.',
  'error.back': 'Kampanyaya dön',
  'home.title': 'Kampanyalar',
  'home.now': 'Şimdi',
  'home.toCome': 'Yakında',
  'home.past': 'Geçmiş',
  'home.none': 'Bu sunucuda henüz kampanya yok.',
  'home.storm': '{date}, {time} UTC, {minutes, plural, one {bir dakika} other {# dakika}}',
}
