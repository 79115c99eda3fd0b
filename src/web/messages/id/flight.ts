import type { flightEn } from '../en/flight.ts'

export const flightId: Record<keyof typeof flightEn, string> = {
  'flight.leaves': 'Berangkat antara {from} dan {until} UTC, {own} di jammu.',
  'flight.full.title': 'Teks ini kemungkinan tidak akan berangkat lewat Uproar',
  'flight.full.body':
    '{host} hanya menerima sejumlah postingan per jam dari satu alamat, dan yang lain setuju lebih dulu. Uproar tidak mengakali batas server. Posting sendiri pada saat nol, dengan kata-kata yang sama: satu ketukan, dan jadilah.',
  'flight.full.error':
    'Teks ini tidak diterima. {host} hanya menerima sejumlah postingan per jam dari satu alamat, dan yang sebelum kamu sudah memenuhinya. Uproar tidak mengakali batas server.',
  'flight.tap': 'Buka kata-kata ini di kotak tulis',
  'flight.signedOut.title': 'Uproar tidak bisa lagi memposting dari {handle}',
  'flight.signedOut.body':
    '{network} mengeluarkan akun ini. Teksmu tetap ada, dan berangkat pada saatnya kalau kamu masuk lagi sebelum {time} UTC.',
  'flight.signIn': 'Masuk lagi',
  'flight.tooManySignIns':
    'Baru saja terlalu banyak proses masuk dimulai. Tunggu {seconds, plural, other {# detik}} dan coba lagi.',
  'board.title': 'Apakah akun-akunnya siap?',
  'board.storm': 'Serbuan “{storm}”, {day}, {time} UTC',
  'board.none': 'Belum ada yang menyetujui postingan.',
  'board.ready': '{ready} dari {all} siap',
  'board.looks':
    'Sesi setiap akun diperbarui sekali sehari, satu jam dan sepuluh menit sebelum saat nol, beberapa sekaligus, dan tidak dalam lima menit terakhir.',
  'board.next': 'Pemeriksaan berikutnya dimulai {day} pukul {time} UTC.',
  'board.last': 'Pemeriksaan terakhir sudah dimulai.',
  'board.chart': 'Kesiapan semua akun',
  'board.state.ready': 'Siap',
  'board.state.signed out': 'Keluar',
  'board.state.unreachable': 'Server tidak terjangkau',
  'board.state.not checked': 'Belum diperiksa',
  'board.network': 'Jaringan',
  'board.host': 'Server',
  'board.accounts': 'Akun',
  'board.checked': 'Diperiksa (UTC)',
  'board.never': 'belum',
  'board.told':
    '{supporters, plural, other {# pendukung}} diminta masuk lagi, hanya di halaman pribadinya. {withAddress, plural, =0 {Tidak ada dari mereka yang meninggalkan alamat e-mail.} other {# dari mereka meninggalkan alamat e-mail; server ini belum mengirim e-mail semacam itu.}}',
  'board.plan': 'Rencana terbang',
  'board.plan.note':
    'Kapan postingan berangkat kalau semuanya lancar, menurut persetujuan saat ini dan batas setiap server. Yang tidak muat kemungkinan tidak berangkat; pendukungnya diberi tahu di halaman pribadinya dan bisa memposting dengan tangan.',
  'board.posts': 'Postingan',
  'board.first': 'Pertama (UTC)',
  'board.lastPost': 'Terakhir (UTC)',
  'board.finish': 'Selesai sebelum (UTC)',
  'board.tooMany': 'Tidak muat',
}
