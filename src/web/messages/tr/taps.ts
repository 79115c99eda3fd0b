import type { tapsEn } from '../en/taps.ts'

export const tapsTr: Record<keyof typeof tapsEn, string> = {
  'taps.more': 'Daha çok ağ',
  'taps.server': '{network} sunucun',
  'taps.copyFirst': '{network} başka bir sayfadan söz almaz. Önce kendininkileri kopyala, sonra oraya yapıştır.',
  'taps.copyFirst.lead': 'Önce bu sözleri kopyala:',
  'taps.copyFirst.then': 'Sonra {network} içine yapıştır ve orada Gönder’e bas; Uproar bunu asla yapmaz.',
  'taps.hashtagsDoLittle':
    'Etiketler burada az işe yarar. Gönderinin hoş karşılanacağı bir topluluk seç ve kurallarını oku.',
  'taps.copy': 'Sözlerimi kopyala',
  'taps.copied': 'Kopyalandı. Paylaşacağın yere yapıştır.',
  'taps.copy.failed': 'Tarayıcın kopyalamamıza izin vermiyor. Sözleri seç ve kendin kopyala.',
  'taps.elsewhere': 'Başka herhangi bir yer',
  'taps.elsewhere.body': 'Sözlerini yanına al, istediğin yerde paylaş.',
  'taps.elsewhere.words': 'Kopyalamak için sözlerin',
  'taps.share': 'Paylaş…',
  'taps.thanks': 'Teşekkürler',
  'taps.receipt.checked': 'Gönderini {network} üzerinde gördük. Teşekkürler!',
  'taps.receipt.notCheckable':
    'Not edildi, teşekkürler! {network} kimsenin bakmasına izin vermiyor; bağlantın gösterilmiş sayılır, denetlenmiş değil.',
  'taps.receipt.waiting': 'Not edildi, teşekkürler! {network} şu anda yanıt vermiyor; sonra yeniden bakarız.',
  'taps.receipt.wrong.not a post':
    'Bu, {network} üzerindeki bir gönderinin adresi değil. Gönderini orada aç ve adresini kopyala.',
  'taps.receipt.wrong.not there': '{network} böyle bir gönderi bilmiyor. Adrese bak ya da biraz bekleyip yeniden dene.',
  'taps.receipt.wrong.not public':
    'Bu gönderi herkese açık değil, bu yüzden sayılamaz. Herkese açık yap ya da alanı boş bırak.',
  'taps.receipt.wrong.no hashtag': 'Bu gönderide #{hashtag} yok. Olanı göster ya da alanı boş bırak.',
  'taps.receipt.wrong.before the hour': 'Bu gönderi dalgadan önce. Saatinde olanı göster ya da alanı boş bırak.',
  'taps.receipt.wrong.after the hour': 'Bu gönderi dalgadan sonra. Saatinde olanı göster ya da alanı boş bırak.',
  'taps.receipt.wrong.claimed':
    'Bu gönderi zaten gösterilmiş. Her gönderi bir kez sayılır; kendininkini göster ya da alanı boş bırak.',
  'taps.receipt.wrong.not opened':
    'Uproar bu adresi açmaz. Gönderinin herkese açık adresini göster ya da alanı boş bırak.',
  'taps.report.checked': 'Gösterilen {receipts, number} gönderiden {checked, number} tanesi ağda görüldü.',
  'taps.friends': 'Arkadaşlarına söyle',
  'taps.friends.body': 'Özel mesaj bir etiketi trend yapmaz. Ama insan getirir, onlar da paylaşır.',
  'taps.friends.invite': '{name}: hepimiz aynı saatte paylaşıyoruz. Sen de gel!',
  'taps.friends.open': '{network} üzerinden söyle',
}
