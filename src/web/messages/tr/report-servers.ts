import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersTr: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    '{network} üzerinde motor onu trend saydı (geçen süre: {duration}), yalnızca kendi geçmişine bakarak: orada başka etiket dinlenmedi, bu yüzden sıra bilinmiyor.',
  'report.followed.note': 'Orada başka etiket dinlenmedi, bu yüzden yalnızca kendi geçmişine göre değerlendirildi.',
  'report.servers.title': 'Sunucu sunucu, {network}',
  'report.servers.text':
    'Her sunucu ağın bir bölümünü bilir. Çoğu gönderi birkaçında durur, bu yüzden bu sayılar hiç toplanmaz; yukarıda her bahsetme bir kez sayılır.',
  'report.servers.server': 'Sunucu',
  'report.servers.again':
    '{of, plural, one {Sayılan bir gönderiden} other {Sayılan # gönderiden}} {again, number} tanesine bildirildikten sonra yeniden bakıldı. Ötekiler arasında silinenler hâlâ sayılıyor.',
  'report.method.followed':
    '{networks} üzerinde yalnızca etiketli gönderiler, adı geçen sunucularda duyulur; zamanları da yazanın kendi sunucusunun verdiği zamandır. Tüm etiketler içindeki sıra orada ölçülmedi.',
}
