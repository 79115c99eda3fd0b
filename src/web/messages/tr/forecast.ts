import type { forecastEn } from '../en/forecast.ts'

export const forecastTr: Record<keyof typeof forecastEn, string> = {
  'forecast.title': 'Ne öngörüldü',
  'forecast.sealed':
    '{time} UTC’de, sıfır anından önce, {pledges, plural, one {bir sözden} other {# sözden}} yola çıkılarak kayıt defterine mühürlendi. Her aralığın yüzde {percent} olasılıkla tutması beklenir.',
  'forecast.what': 'Ne',
  'forecast.range': 'Öngörülen',
  'forecast.was': 'Gelen',
  'forecast.verdict': 'Tuttu mu?',
  'forecast.score': 'Puan',
  'forecast.held': 'evet',
  'forecast.missed': 'hayır',
  'forecast.unknown': 'ölçülmedi',
  'forecast.turnout': 'Söz verenlerden paylaşanlar',
  'forecast.mentions': '{network} üzerindeki bahsetmeler',
  'forecast.rank': '{network} üzerindeki en iyi sıra',
  'forecast.between': '{low} ile {high} arası',
  'forecast.behind': '{best} ya da gerisi',
  'forecast.noPlace': 'yok',
  'forecast.note': 'Puan, aralığın genişliğidir; tutmadığında farkın on katı eklenir. Küçük olan daha iyidir.',
  'forecast.all': 'Bu kurulumun bütün öngörüleri',
  'calibration.title': 'Öngörülerimiz ne kadar iyi',
  'calibration.lead': 'Her saatten önce ne beklediğimizi mühürleriz. Sonunda ne çıktıysa hepsi burada, tutmayanlar da.',
  'calibration.count':
    '{all, plural, one {Bir öngörüden} other {# öngörüden}} {held} tanesi tuttu. Yüzde yaklaşık {percent} tutmalı.',
  'calibration.none': 'Henüz hiçbir öngörü sınanmadı. İlki, dalgası bitince burada olacak.',
  'calibration.without':
    '{count, plural, one {Bir dalganın} other {# dalganın}} öngörüsü yok, çünkü zamanında mühürleyecek kimse yoktu.',
  'calibration.picture': 'Tutan öngörüler ve varmaları gereken yerde bir işaret',
  'calibration.storm': 'Dalga',
}
