import type { imagesEn } from '../en/images.ts'

export const imagesTr: Record<keyof typeof imagesEn, string> = {
  'images.picture': 'Bir resim (isteğe bağlı)',
  'images.other': 'Onun yerine başka bir resim',
  'images.picture.note':
    'PNG, JPEG ya da WebP, en çok 1 MB. Dosyanın yer, zaman ve cihazla ilgili söyledikleri silinir.',
  'images.alt': 'Resimde ne var',
  'images.alt.note': 'Resimle birlikte gerekir, onu göremeyenler için; en çok {most, number} karakter.',
  'images.alt.says': 'Alternatif metin: {alt}',
  'images.exact':
    'Tam olarak {bytes, plural, one {bu bir bayt} other {bu # bayt}} ve bu resim çıkacak, başka hiçbir şey değil:',
  'images.without': 'Resmi çıkar',
  'images.signIn': 'Resim için giriş yap',
  'images.signIn.note':
    'Yanına resim almak için bir kez daha giriş yap ki Uproar ekleyebilsin. Başka bir şey istenmez. Yazmadan önce giriş yap: burada metin saklanmaz.',
  'images.error.permission':
    'Girişin Uproar’ın resim eklemesine izin vermiyor. Bunun için bir kez daha giriş yap ya da resimsiz devam et.',
  'images.error.kind': 'Bu dosya kullanılabilir bir resim değil: PNG, JPEG ya da WebP, tam ve hareketsiz olmalı.',
  'images.error.large': 'Bu resim 1 MB’tan büyük. Küçült ve yeniden seç.',
  'images.error.alt': 'Resimde ne olduğunu sözle anlat.',
  'images.error.altLong': 'Bu, {most, number} karakterden uzun. Daha kısa anlat.',
  'images.error.none': 'Alternatif metin var ama resim yok. Bir resim seç ya da alternatif metni boş bırak.',
  'images.error.gone': 'Resim artık burada değil. Yeniden seç.',
}
