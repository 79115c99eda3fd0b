import type { verifyEn } from '../en/verify.ts'

export const verifyTr: Record<keyof typeof verifyEn, string> = {
  'verify.title': 'Bir raporu doğrula',
  'verify.lead':
    'Bir raporun ya da kanıt paketinin her sayısı burada, tarayıcında yeniden sayılır. Dosya hiçbir yere gitmez; sayfa bir kez yüklenince çevrimdışı da çalışır.',
  'verify.file': 'Rapor ya da kanıt paketi',
  'verify.signature': 'Paketse imzası (.sig)',
  'verify.key': 'Bildiğin anahtar, varsa',
  'verify.key.help':
    'Önceden not ettiğin ya da başkasından duyduğun. Bu kurulum kendininkini /.well-known/uproar-ledger-key adresinde yayımlar.',
  'verify.go': 'Doğrula',
  'verify.choose': 'Önce bir dosya seç.',
  'verify.working': 'Sayılıyor…',
  'verify.holds': 'Tutuyor',
  'verify.fails': 'Tutmuyor',
  'verify.line': '{line}. satır, {where}',
  'verify.checked': 'Denetlendi ve tutuyor',
  'verify.witnesses': 'Tanıklar',
  'verify.unchecked': 'Bu dosyadan bilinemeyecekler',
  'verify.noscript': 'Bu sayfa JavaScript ister. O olmadan `npx uproar verify FILE` aynısını kendi makinende yapar.',
}
