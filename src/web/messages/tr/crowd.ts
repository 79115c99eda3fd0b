import type { crowdEn } from '../en/crowd.ts'

export const crowdTr: Record<keyof typeof crowdEn, string> = {
  'crowd.title': 'Bunu kim yaptı, olağan olan ne',
  'crowd.lead':
    'Her sayının yanında, aynı ağın aynı saatte bu etiket olmadan gösterdiği duruyor. Nerede ayrıldıklarına kendin bak.',
  'crowd.none': 'Hesaplar, metinler ve zamanlama olağanla karşılaştırılmadı: ölçülmedi.',
  'crowd.later': 'Hesaplar, metinler ve zamanlama, dalga kapandığında olağanla karşılaştırılır.',
  'crowd.noYardstick':
    'Orada o saatte neyin olağan olduğu ölçülmedi; bu yüzden aşağıdaki hiçbir şey neyin çok, neyin az olduğunu söylemez.',
  'crowd.here': 'Bu dalgada',
  'crowd.usual': 'Orada o saatte olağan',
  'crowd.is.like': 'aşağı yukarı olağan',
  'crowd.is.unlike': 'olağan değil',
  'crowd.is.unmeasured': 'ölçülmedi',
  'crowd.ages.short': 'Hesapların yaşı:',
  'crowd.texts.short': 'Kopya metinler:',
  'crowd.seconds.short': 'Zamanlama:',
  'crowd.authors.short': 'Hesap başına gönderi:',
  'crowd.usual.note':
    'Olağan olan: {from}–{until} UTC arasında duyulan diğer bütün gönderiler; bunlardan {authors, plural, one {bir hesabın} other {# hesabın}} yazdığı her şey, {oneIn, plural, one {duyulan her hesap} other {adının özetine göre # hesaptan biri}}. “Olağan değil” şunlar için denir: beş puan ve üç standart hata kadar ayrılan paylar, iki kat daha sık çakışan zamanlama, 0,15 daha yüksek bir Gini katsayısı. Daha büyük bir kalabalıkta daha çok kopya olur, örneklem de hiçbir zaman kesin değildir.',
  'crowd.no':
    'Burada hiçbir hesaba bot denmiyor. Yeni bir hesap yeni bir insan, kopya bir metin de heyecanlı biri olabilir.',
  'crowd.ages.title': 'Hesaplar kaç yaşında',
  'crowd.ages.both': 'Hesapların bir aydan yeni olan payı {share}; orada olağanı {usual}.',
  'crowd.ages.one': 'Hesapların bir aydan yeni olan payı {share}.',
  'crowd.ages.none': 'Ölçülmedi: ağa sorulmadı ya da ağ söylemiyor.',
  'crowd.ages.sample':
    'Bu dalgadan, adının özetine göre çekilen {asked, plural, one {bir hesap} other {# hesap}} {network} ağının herkese açık dizinine soruldu; dizin {known, number} hesabın yaşını söyledi.',
  'crowd.age': 'Sıfır anındaki yaş',
  'crowd.age.week': 'bir haftadan az',
  'crowd.age.month': 'bir aydan az',
  'crowd.age.halfYear': 'altı aydan az',
  'crowd.age.year': 'bir yıldan az',
  'crowd.age.threeYears': 'üç yıldan az',
  'crowd.age.older': 'daha eski',
  'crowd.texts.title': 'Neredeyse aynı olan metinler',
  'crowd.texts.both': 'Metinlerin bir başkasıyla neredeyse aynı olan payı {share}; orada olağanı {usual}.',
  'crowd.texts.one': 'Metinlerin bir başkasıyla neredeyse aynı olan payı {share}.',
  'crowd.texts.none': 'Ölçülmedi: hiçbir metin karşılaştırılamadı.',
  'crowd.texts.near': 'bir başkasıyla neredeyse aynı',
  'crowd.texts.own': 'hiçbirine benzemeyen',
  'crowd.texts.kind': 'Metinler',
  'crowd.texts.largest': 'Benzer metin kümeleri: {clusters, number}. En büyükleri:',
  'crowd.texts.group':
    '{authors, plural, one {bir hesaptan} other {# hesaptan}} {posts, plural, one {bir gönderi} other {# gönderi}}',
  'crowd.texts.kept':
    'Metinler etiketler, adlar ve adresler olmadan karşılaştırılır. Saklanmazlar; yalnızca karşılaştırmak için gereken saklanır, o da sonra silinir.',
  'crowd.seconds.title': 'Dakikanın hangi saniyesinde',
  'crowd.seconds.both':
    'İki gönderinin dakikanın aynı saniyesine denk gelme sıklığı rastlantının {times} katı; orada olağanı {usual}.',
  'crowd.seconds.one': 'İki gönderinin dakikanın aynı saniyesine denk gelme sıklığı rastlantının {times} katı.',
  'crowd.seconds.note':
    'İnsanlar dakikaya eşit, çizgiye kadar yayılır; saate göre paylaşan makineler yayılmaz. İlk dakika dışarıda bırakıldı, çünkü herkes birlikte başlıyor.',
  'crowd.second': 'Saniye',
  'crowd.authors.title': 'Her hesap kaç gönderi yazdı',
  'crowd.authors.both':
    'Gönderilerin hesaplara dağılımının Gini katsayısı {gini}; orada olağanı {usual}. 0’da herkes aynı sayıda yazmıştır, 1’e yakınken neredeyse hepsini bir hesap.',
  'crowd.authors.one':
    'Gönderilerin hesaplara dağılımının Gini katsayısı {gini}. 0’da herkes aynı sayıda yazmıştır, 1’e yakınken neredeyse hepsini bir hesap.',
  'crowd.posts': '{group} {group, select, 1 {gönderi} other {gönderi}}',
  'crowd.posts.head': 'Bir hesabın gönderileri',
  'crowd.deleted':
    '{posts, plural, =0 {Bittiğinden beri bu dalgadan hiçbir gönderi silinmedi.} one {Bittiğinden beri bu dalgadan bir gönderi silindi.} other {Bittiğinden beri bu dalgadan # gönderi silindi.}}',
  'crowd.reach.title': 'Nereye kadar gitti',
  'crowd.reach.text':
    '{network} kendi saydığına göre, {mentions, plural, one {bir bahsetmeden} other {# bahsetmeden}} {found, plural, one {bir gönderi} other {# gönderi}} için. Onları kaç kişinin gördüğünü bize kimse söylemiyor; takipçi sayısı da erişim demek değildir.',
  'crowd.reach.after': 'Bittikten sonra',
  'crowd.reach.hours': '{hours, number} sa',
  'crowd.reach.found': 'Bulunan gönderiler',
  'crowd.reach.likes': 'beğeni',
  'crowd.reach.reposts': 'yeniden paylaşım ve alıntı',
  'crowd.reach.replies': 'yanıt',
  'lead.title': 'Ağların kendi listelerinden önce mi sonra mı',
  'lead.text':
    'Motorumuzun ilk kez trend dediği an ve ağın kendi listelerinin onu ilk kez gösterdiği an. Görülebilen her liste burada; geç kaldığımız ya da yalnız olduğumuz yerler de.',
  'lead.list': 'Liste',
  'lead.listed': 'Orada ilk görülme (UTC)',
  'lead.judged': 'Bizim hükmümüz (UTC)',
  'lead.difference': 'Biz',
  'lead.never': 'hiç',
  'lead.same': 'aynı anda',
  'lead.earlier': '{duration} daha erken',
  'lead.later': '{duration} daha geç',
  'lead.note':
    'Bir listeye birkaç dakikada bir bakılır; etiket görülmeden bir bakış öncesine kadar orada olmuş olabilir.',
  'press.title': 'Haber merkezleri için ve yeniden saymak için',
  'press.text':
    'Grafikler kaynağıyla basılabilir ve gösterilebilir. Her sayı rapor dosyasından yeniden sayılabilir; numbers/dictionary.csv her sütunu açıklar. Ağlar asla toplanmaz.',
  'press.contact': 'Rapor ve arkasındaki kampanya: {address}',
  'press.head': 'Defterin şu başından sayıldı: {head}',
  'press.kit': 'Basın dosyası (ZIP)',
  'press.json': 'Sayılar (JSON)',
  'press.csv': 'Sayılar (CSV):',
  'press.pdf.short': 'İki sayfa (PDF)',
  'press.pdf.full': 'Tam rapor (PDF)',
}
