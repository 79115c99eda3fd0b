import type { lettersEn } from '../en/letters.ts'

export const lettersTr: Record<keyof typeof lettersEn, string> = {
  'letter.subject.week': '{name}: bir hafta kaldı',
  'letter.subject.day': '{name}: {when}',
  'letter.subject.hour': 'Az kaldı, {name}: {when}',
  'letter.subject.five': 'Dakikalar kaldı: {name}',
  'letter.subject.go': 'Şimdi: {name}',
  'letter.subject.result': 'Nasıl geçti: {name}',
  'letter.subject.moved': '{name} başka bir saate alındı',
  'letter.subject.postponed': '{name} ertelendi',
  'letter.subject.confirm': 'Bu senin adresin mi? {name}',
  'letter.subject.fresh': 'Bu sen miydin? {name}',
  'letter.lead.week': 'Bir hafta kaldı. Kendi sözlerini düşün; onlar başka kimsede yok.',
  'letter.lead.day': 'Neredeyse vakti geldi. Metnini bugün yaz, ama önceden değil, o saatte paylaş.',
  'letter.lead.hour': 'Birazdan başlıyor. Metnin hazır olsun ve saati bekle: önemli olan hep birlikte olmak.',
  'letter.lead.five': 'Birkaç dakika daha. Sayfanı şimdi aç ve açık tut.',
  'letter.lead.go': 'Saat başlıyor. Şimdi paylaş, kendi sözlerinle.',
  'letter.lead.result': 'Bitti. Teşekkürler: bunu sen ve herkes birlikte yaptınız. Ne ölçüldüyse raporda.',
  'letter.lead.moved': 'Saat değişti. Eskisi: {old}. Yenisi: {new}. Sözün olduğu gibi duruyor.',
  'letter.lead.postponed':
    'Planlanan saat: {old}. O saatte olmayacak ve senin için hiçbir şey çıkmayacak. Yeni saati sana haber vereceğiz.',
  'letter.lead.confirm':
    'Biri, büyük ihtimalle sen, bu adresten hatırlatma istedi. Adresi onayla ya da hiçbir şey yapma, bizden bir daha ses çıkmaz.',
  'letter.lead.fresh':
    'Biri, büyük ihtimalle sen, sayfanda e-postana bakmayı gerektiren bir şey yapmak istiyor. Bağlantı, aynı tarayıcıda açtıktan sonra 15 dakika geçerli.',
  'letter.when': '{day}, {time} ({city}). Bu da {utc} UTC demek.',
  'letter.at': '{day}, {time}',
  'letter.button.page': 'Sayfan',
  'letter.button.write': 'Metnini yaz',
  'letter.button.go': 'Şimdi paylaş',
  'letter.button.result': 'Raporu gör',
  'letter.button.confirm': 'Adresimi onayla',
  'letter.button.fresh': 'Evet, bendim',
  'letter.foot': 'Bunu alıyorsun, çünkü katılmaya söz verdin.',
  'letter.stop': 'Artık e-posta gelmesin',
}
