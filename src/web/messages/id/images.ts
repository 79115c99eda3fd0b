import type { imagesEn } from '../en/images.ts'

export const imagesId: Record<keyof typeof imagesEn, string> = {
  'images.picture': 'Satu gambar (opsional)',
  'images.other': 'Gambar lain sebagai gantinya',
  'images.picture.note':
    'PNG, JPEG, atau WebP, maksimal 1 MB. Yang diceritakan berkasnya tentang tempat, waktu, dan perangkat dihapus.',
  'images.alt': 'Apa yang ditampilkan gambar',
  'images.alt.note': 'Wajib kalau ada gambar, bagi yang tak bisa melihatnya; paling banyak {most, number} karakter.',
  'images.alt.says': 'Teks alternatif: {alt}',
  'images.exact': 'Persis {bytes, plural, other {# bita ini}} dan gambar ini yang akan berangkat, tidak ada yang lain:',
  'images.without': 'Tanpa gambar',
  'images.signIn': 'Masuk untuk memakai gambar',
  'images.signIn.note':
    'Untuk membawa gambar, masuk sekali lagi, supaya Uproar boleh menambahkannya. Tidak ada lagi yang diminta. Masuk sebelum menulis: teks tidak disimpan di sini.',
  'images.error.permission':
    'Izin masukmu tidak membolehkan Uproar menambahkan gambar. Masuk sekali lagi untuk itu, atau lanjut tanpa gambar.',
  'images.error.kind': 'Berkas itu bukan gambar yang bisa dipakai: PNG, JPEG, atau WebP, utuh dan tidak bergerak.',
  'images.error.large': 'Gambar itu lebih dari 1 MB. Perkecil dan pilih lagi.',
  'images.error.alt': 'Katakan apa yang ditampilkan gambarnya.',
  'images.error.altLong': 'Itu lebih dari {most, number} karakter. Katakan lebih singkat.',
  'images.error.none': 'Ada teks alternatif tetapi tidak ada gambar. Pilih satu, atau kosongkan teks alternatifnya.',
  'images.error.gone': 'Gambarnya sudah tidak ada di sini. Pilih lagi.',
}
