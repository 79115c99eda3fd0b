import type { commonEn } from '../en/common.ts'

export const commonId: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'Satu tagar. Satu jam. Serentak di mana-mana.',
  'common.languages': 'Bahasa',
  'common.skip': 'Langsung ke isi',
  'common.home': 'Semua kampanye',
  'common.foot': 'Orang nyata, kata sendiri, akun sendiri.',
  'common.label': 'Harap perhatikan',
  'common.newTab': 'terbuka di tab baru',
  'error.notFound.title': 'Tidak ada apa-apa di alamat ini',
  'error.notFound.body': 'Mungkin salah ketik, atau kampanyenya sudah diturunkan.',
  'error.wrong.title': 'Ada yang salah di pihak kami',
  'error.wrong.body':
    'Tidak ada kirimanmu yang hilang dua kali: kembali dan coba lagi. Kalau terjadi lagi, berikan nomor ini kepada penyelenggara: {reference}.',
  'error.early.title': 'Belum. Bareng-bareng.',
  'error.early.body':
    'Jamnya dimulai {left} lagi. Sampai saat itu tidak ada postingan bertagar yang keluar dari sini, supaya punya semua orang tiba sekaligus.',
  'error.back': 'Kembali ke kampanye',
  'home.title': 'Kampanye',
  'home.now': 'Sekarang',
  'home.toCome': 'Akan datang',
  'home.past': 'Sudah lewat',
  'home.none': 'Belum ada kampanye di server ini.',
  'home.storm': '{date}, {time} UTC, {minutes, plural, other {# menit}}',
}
