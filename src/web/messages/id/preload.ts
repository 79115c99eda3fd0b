import type { preloadEn } from '../en/preload.ts'

export const preloadId: Record<keyof typeof preloadEn, string> = {
  'state.handing over': 'Dalam perjalanan ke servermu sendiri, yang akan menerbitkannya pada saatnya.',
  'state.preloaded':
    'Ada di servermu sendiri, yang menerbitkannya pada saatnya. Sampai saat itu kamu bisa menariknya, di sini atau di antara postingan terjadwalmu di sana.',
  'state.taking back':
    'Sedang diambil kembali dari servermu. Kalau tidak berhasil sebelum saatnya, ia mungkin berangkat, dan tautannya akan ada di sini. Kamu juga bisa menghapusnya di antara postingan terjadwalmu di sana.',
  'state.vanished': 'Servermu tidak lagi menyimpannya dan tidak menampilkannya. Tidak dikirim lagi.',
  'me.recall.tooLate': 'Kamu memintanya kembali, tetapi saat itu servermu sudah menerbitkannya.',
  'me.shownEarly':
    'Servermu mengabaikan jamnya dan langsung menerbitkan ini: pukul {time}, {day}. Ini segera dihapus lagi, dan tidak akan dititipkan lagi di servermu.',
  'me.withdrawn.held': 'Kamu menarik janjimu. Yang disimpan servermu untukmu sedang diambil kembali.',
  'me.disconnect.held':
    'Servermu masih menyimpan teksmu, dan hanya dengan izin ini ia bisa diambil kembali. Itu sedang berjalan. Putuskan setelah teksnya di sini tertulis ditarik.',
}
