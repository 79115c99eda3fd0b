import type { myDataEn } from '../en/my-data.ts'

export const myDataId: Record<keyof typeof myDataEn, string> = {
  'data.title': 'Datamu',
  'data.body': 'Semua yang disimpan tentangmu, sebagai berkas; atau tidak ada lagi sama sekali.',
  'data.download': 'Unduh dataku',
  'data.erase': 'Hapus aku',
  'data.erase.note':
    'Janji, teks, akun, alamat, dan pengingat langsung dihapus. Postingan yang sudah berangkat tetap di akunmu sendiri.',
  'data.erase.sure': 'Ya, hapus semuanya',
  'data.erase.done': 'Kamu sudah dihapus. Tidak ada lagi di sini yang mengenalmu.',
  'data.underWay':
    'Salah satu teksmu masih di jalan, atau serbuannya masih dihitung. Tarik teksnya, atau kembali setelah serbuan.',
  'data.ask': 'Cek e-mailmu',
  'data.ask.body':
    'Kami mengirim tautan ke alamatmu, karena ini hanya boleh dilakukan olehmu. Buka di peramban ini dalam 15 menit, lalu tekan lagi.',
  'data.fresh': 'Untuk sekarang sudah dikonfirmasi lewat e-mail.',
}
