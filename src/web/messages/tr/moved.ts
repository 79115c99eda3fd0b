import type { movedEn } from '../en/moved.ts'

export const movedTr: Record<keyof typeof movedEn, string> = {
  'moved.title': 'Saat değişti',
  'moved.to': 'Eskisi: {oldDay}, {oldTime}. Yenisi: {newDay}, {newTime}.',
  'moved.same': 'Ertelenmişti. Şimdi yine var, eski saatinde.',
  'moved.utc': 'Önceden {date}, {time} UTC idi.',
  'moved.yes.title': 'Metnin hâlâ geçerli mi?',
  'moved.yes.body':
    'Başka bir saat için onay vermiştin; bu yüzden yenisine evet diyene kadar bu metin çıkmaz. Hiçbir şey yapmazsan senin yerine hiçbir şey paylaşılmaz.',
  'moved.yes': 'Evet, yeni saatte de',
  'moved.clocks':
    '{city} saatleri {day} günü {minutes, plural, one {bir dakika} other {# dakika}} {direction, select, forward {ileri} other {geri}} alınıyor. Senin saatin, {time}, yeni saate göre.',
  'postponed.title': 'Ertelendi',
  'postponed.lead': 'Buradan artık hiçbir şey çıkmıyor. Yeni saat bu sayfada duracak.',
  'postponed.was': 'Planlanan: {day}, {time}.',
  'postponed.tragedy': 'Daha önemli bir şey oldu.',
  'postponed.outage': 'Ağlar olması gerektiği gibi çalışmıyor.',
  'postponed.other': 'Düzenleyenler erteledi.',
  'postponed.tap': 'Düzenleyenler bu dalgayı erteledi. Metnini sakla: yeni saate kadar bu tarayıcıda kalır.',
  'postponed.report':
    'Düzenleyenler bu dalgayı {day} günü {time} UTC’de erteledi. O andan sonra buradan hiçbir şey yayımlanmadı; saat yine de sonuna kadar ölçüldü.',
  'postponed.past': 'Ertelendi',
  'clocks.own': 'Bulunduğun yerde saatler {day} günü, dalgadan önce değişiyor. Yukarıdaki saat yeni saate göre.',
  'calendar.feed': 'Abone ol: saat değişirse o da değişir',
  'calendar.google': 'Google Takvim',
  'calendar.outlook': 'Outlook',
  'calendar.apple': 'Apple Takvim',
  'calendar.more': 'Takvimine ekle',
  'calendar.note':
    'İndirilen kayıt olduğu gibi kalır. Abonelik, saat değişince ya da ertelenince arkasından gelir; Google’da bu bir gün sürebilir.',
  'calendar.file': 'İndir',
  'hours.title': 'Saat',
  'hours.storm': 'Dalga “{storm}”',
  'hours.when': '{day}, {time} UTC, {minutes, plural, one {bir dakika} other {# dakika}}',
  'hours.pledges':
    '{pledges, plural, =0 {Henüz kimse söz vermedi.} one {Bir kişi söz verdi.} other {# kişi söz verdi.}}',
  'hours.postpone': 'Şimdi ertele',
  'hours.postpone.why': 'Neden',
  'hours.postpone.tragedy': 'Acı bir olay',
  'hours.postpone.outage': 'Bir kesinti',
  'hours.postpone.other': 'Başka bir neden',
  'hours.postpone.note':
    'Tek basış. O andan sonra hiçbir şey çıkmaz, hiçbir düğme yazma kutusu açmaz; her sayfa, canlı oda ve takvimler bunu söyler. Önce çıkan kalır.',
  'hours.postponed': '{day} günü {time} UTC’de ertelendi. Hiçbir şey çıkmıyor.',
  'hours.move': 'Saatini değiştir',
  'hours.move.title': 'Başka bir saat',
  'hours.move.note':
    'Herkese bir kez haber verilir, eski ve yeni saatle, kendi saatine göre. Bir metne onay verene yeniden sorulur; evet denmeyen metin çıkmaz.',
  'hours.move.opened':
    'Kayıt defteri açık, bu yüzden saat sabit. Erteleyebilir, sonra ona başka bir saat verebilirsin.',
  'hours.move.follows':
    'Kayıt defteri açık ve olduğu gibi kalıyor. Başka bir saatle onun yerine ikinci bir dalga gelir; sözler taşınır, onaylar yeniden verilir.',
  'hours.error.date': '2026-12-05 ve 11:00 gibi bir tarih ve saat bekleniyor.',
}
