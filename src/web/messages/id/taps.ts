import type { tapsEn } from '../en/taps.ts'

export const tapsId: Record<keyof typeof tapsEn, string> = {
  'taps.more': 'Jaringan lainnya',
  'taps.server': 'Server {network} milikmu',
  'taps.copyFirst': '{network} tidak menerima kata-kata dari halaman lain. Salin dulu punyamu, lalu tempel di sana.',
  'taps.copyFirst.lead': 'Salin dulu kata-kata ini:',
  'taps.copyFirst.then': 'Lalu tempel di {network} dan tekan Posting di sana; Uproar tidak pernah.',
  'taps.hashtagsDoLittle':
    'Tagar tidak banyak berpengaruh di sini. Pilih komunitas yang menyambut postinganmu, dan baca aturannya.',
  'taps.copy': 'Salin kata-kataku',
  'taps.copied': 'Disalin. Tempel di tempat kamu memposting.',
  'taps.copy.failed': 'Perambanmu tidak mengizinkan kami menyalin. Pilih kata-katanya dan salin sendiri.',
  'taps.elsewhere': 'Di mana saja',
  'taps.elsewhere.body': 'Bawa kata-katamu dan posting di tempat yang kamu suka.',
  'taps.elsewhere.words': 'Kata-katamu, untuk disalin',
  'taps.share': 'Bagikan…',
  'taps.thanks': 'Terima kasih',
  'taps.receipt.checked': 'Kami melihat postinganmu di {network}. Terima kasih!',
  'taps.receipt.notCheckable':
    'Dicatat, terima kasih! {network} tidak mengizinkan siapa pun melihat, jadi tautanmu dihitung sebagai ditunjukkan, bukan diperiksa.',
  'taps.receipt.waiting': 'Dicatat, terima kasih! {network} sedang tidak menjawab; kami lihat lagi nanti.',
  'taps.receipt.wrong.not a post':
    'Ini bukan alamat postingan di {network}. Buka postinganmu di sana dan salin alamatnya.',
  'taps.receipt.wrong.not there':
    '{network} tidak mengenal postingan itu. Periksa alamatnya, atau tunggu sebentar dan coba lagi.',
  'taps.receipt.wrong.not public':
    'Postingan ini tidak publik, jadi tidak bisa dihitung. Jadikan publik, atau kosongkan kolomnya.',
  'taps.receipt.wrong.no hashtag':
    'Postingan ini tidak memuat #{hashtag}. Tunjukkan yang memuatnya, atau kosongkan kolomnya.',
  'taps.receipt.wrong.before the hour':
    'Postingan ini dari sebelum serbuan. Tunjukkan yang dari jamnya, atau kosongkan kolomnya.',
  'taps.receipt.wrong.after the hour':
    'Postingan ini dari setelah serbuan. Tunjukkan yang dari jamnya, atau kosongkan kolomnya.',
  'taps.receipt.wrong.claimed':
    'Postingan ini sudah pernah ditunjukkan. Setiap postingan dihitung sekali; tunjukkan punyamu, atau kosongkan kolomnya.',
  'taps.receipt.wrong.not opened':
    'Uproar tidak membuka alamat ini. Tunjukkan alamat publik postinganmu, atau kosongkan kolomnya.',
  'taps.report.checked':
    'Dari postingan yang ditunjukkan, {checked, number} dari {receipts, number} terlihat di jaringannya.',
  'taps.friends': 'Ajak teman',
  'taps.friends.body':
    'Pesan pribadi tidak membuat tagar jadi tren. Tapi ia membawa orang, dan merekalah yang memposting.',
  'taps.friends.invite': '{name}: kita semua memposting di jam yang sama. Ikut, yuk!',
  'taps.friends.open': 'Ajak lewat {network}',
}
