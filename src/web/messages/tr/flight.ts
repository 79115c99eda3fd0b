import type { flightEn } from '../en/flight.ts'

export const flightTr: Record<keyof typeof flightEn, string> = {
  'flight.leaves': '{from} ile {until} UTC arasında çıkar, senin saatinle {own}.',
  'flight.full.title': 'Bu metin büyük olasılıkla Uproar üzerinden çıkmayacak',
  'flight.full.body':
    '{host} bir adresten saatte ancak belli sayıda gönderi alır ve başkaları senden önce onay verdi. Uproar bir sunucunun sınırını dolanmaz. Sıfır anında aynı sözlerle kendin paylaş: bir dokunuş, işte orada.',
  'flight.full.error':
    'Bu metin alınmadı. {host} bir adresten saatte ancak belli sayıda gönderi alır ve senden öncekiler onu doldurdu. Uproar bir sunucunun sınırını dolanmaz.',
  'flight.tap': 'Bu sözleri yazma kutusunda aç',
  'flight.signedOut.title': 'Uproar artık {handle} hesabından paylaşamıyor',
  'flight.signedOut.body':
    '{network} hesabın oturumunu kapattı. Metnin duruyor; {time} UTC’den önce yeniden giriş yaparsan anında çıkar.',
  'flight.signIn': 'Yeniden giriş yap',
  'flight.tooManySignIns':
    'Az önce çok fazla giriş başlatıldı. {seconds, plural, one {Bir saniye} other {# saniye}} bekle ve yeniden dene.',
  'board.title': 'Hesaplar hazır mı?',
  'board.storm': '“{storm}” dalgası, {day}, {time} UTC',
  'board.none': 'Henüz kimse bir gönderiye onay vermedi.',
  'board.ready': '{all} hesaptan {ready} tanesi hazır',
  'board.looks':
    'Her hesabın oturumu günde bir, sıfır anından bir saat ve on dakika önce, azar azar yenilenir; son beş dakikada yenilenmez.',
  'board.next': 'Sonraki bakış {day}, {time} UTC’de başlar.',
  'board.last': 'Son bakış başladı.',
  'board.chart': 'Tüm hesapların hazırlığı',
  'board.state.ready': 'Hazır',
  'board.state.signed out': 'Oturumu kapalı',
  'board.state.unreachable': 'Sunucuya ulaşılamadı',
  'board.state.not checked': 'Henüz bakılmadı',
  'board.network': 'Ağ',
  'board.host': 'Sunucu',
  'board.accounts': 'Hesaplar',
  'board.checked': 'Bakıldı (UTC)',
  'board.never': 'henüz değil',
  'board.told':
    '{supporters, plural, one {Bir kişiye} other {# kişiye}} yeniden giriş yapması söylendi, yalnızca özel sayfasında. {withAddress, plural, =0 {Hiçbiri e-posta adresi bırakmadı.} one {Biri e-posta adresi bıraktı; bu sunucu henüz böyle posta göndermiyor.} other {# tanesi e-posta adresi bıraktı; bu sunucu henüz böyle posta göndermiyor.}}',
  'board.plan': 'Uçuş planı',
  'board.plan.note':
    'Her şey yolunda giderse gönderilerin ne zaman çıkacağı: şimdiki onaylara ve her sunucunun sınırına göre. Sığmayan büyük olasılıkla çıkmaz; kişiye özel sayfasında söylenir, o da elle paylaşabilir.',
  'board.posts': 'Gönderi',
  'board.first': 'İlk (UTC)',
  'board.lastPost': 'Son (UTC)',
  'board.finish': 'Bitiş (UTC)',
  'board.tooMany': 'Sığmayan',
}
