import type { movedEn } from '../en/moved.ts'

export const movedId: Record<keyof typeof movedEn, string> = {
  'moved.title': 'Jamnya pindah',
  'moved.to': 'Tadinya {oldDay}, {oldTime}. Sekarang {newDay}, {newTime}.',
  'moved.same': 'Tadinya ditunda. Sekarang jadi lagi, di jam semula.',
  'moved.utc': 'Tadinya {date}, {time} UTC.',
  'moved.yes.title': 'Teksmu masih berlaku?',
  'moved.yes.body':
    'Persetujuanmu untuk jam yang lain, jadi teks ini tidak berangkat sampai kamu bilang ya untuk jam yang baru. Kalau kamu diam saja, tidak ada yang diposting atas namamu.',
  'moved.yes': 'Ya, di jam baru juga',
  'moved.clocks':
    'Jam di {city} berubah pada {day}: {direction, select, forward {maju} other {mundur}} {minutes, plural, other {# menit}}. Pukul {time} milikmu sudah menurut waktu yang baru.',
  'postponed.title': 'Ditunda',
  'postponed.lead': 'Tidak ada lagi yang berangkat dari sini. Jam barunya akan ada di halaman ini.',
  'postponed.was': 'Tadinya {day}, {time}.',
  'postponed.tragedy': 'Terjadi sesuatu yang lebih penting.',
  'postponed.outage': 'Jaringan-jaringannya tidak berjalan semestinya.',
  'postponed.other': 'Penyelenggara menundanya.',
  'postponed.tap': 'Penyelenggara menunda serbuan ini. Simpan teksmu: ia tetap di peramban ini sampai jam yang baru.',
  'postponed.report':
    'Penyelenggara menunda serbuan ini pada {day} pukul {time} UTC. Sejak itu tidak ada yang diterbitkan dari sini; jamnya tetap diukur sampai akhir.',
  'postponed.past': 'Ditunda',
  'clocks.own': 'Jam di tempatmu berubah pada {day}, sebelum serbuan. Jam di atas sudah menurut waktu yang baru.',
  'calendar.feed': 'Langganan: ikut pindah kalau jamnya pindah',
  'calendar.google': 'Google Kalender',
  'calendar.outlook': 'Outlook',
  'calendar.apple': 'Kalender Apple',
  'calendar.more': 'Masukkan ke kalendermu',
  'calendar.note':
    'Entri yang diunduh tetap begitu saja. Langganan ikut saat jamnya pindah atau ditunda; di Google itu bisa makan waktu sehari.',
  'calendar.file': 'Unduh',
  'hours.title': 'Jamnya',
  'hours.storm': 'Serbuan “{storm}”',
  'hours.when': '{day}, {time} UTC, {minutes, plural, other {# menit}}',
  'hours.pledges': '{pledges, plural, =0 {Belum ada yang berjanji.} other {# orang sudah berjanji.}}',
  'hours.postpone': 'Tunda sekarang',
  'hours.postpone.why': 'Alasannya',
  'hours.postpone.tragedy': 'Tragedi',
  'hours.postpone.outage': 'Gangguan jaringan',
  'hours.postpone.other': 'Alasan lain',
  'hours.postpone.note':
    'Sekali tekan. Sejak saat itu tidak ada yang berangkat dan tidak ada tombol yang membuka kotak tulis; setiap halaman, ruang langsung, dan kalender mengatakannya. Yang sudah berangkat tetap ada.',
  'hours.postponed': 'Ditunda pada {day} pukul {time} UTC. Tidak ada yang berangkat.',
  'hours.move': 'Pindahkan',
  'hours.move.title': 'Jam lain',
  'hours.move.note':
    'Semua orang dikabari sekali, dengan jam lama dan jam baru di jam mereka sendiri. Yang sudah menyetujui teks ditanya lagi; yang tidak dijawab ya tidak berangkat.',
  'hours.move.opened':
    'Buku catatannya sudah dibuka, jadi jamnya tetap. Kamu bisa menundanya, lalu memberinya jam lain.',
  'hours.move.follows':
    'Buku catatannya sudah dibuka dan tetap begitu. Dengan jam lain, serbuan kedua menggantikannya; janji-janjinya ikut, persetujuan diberikan lagi.',
  'hours.error.date': 'Isi tanggal dan jam seperti 2026-12-05 dan 11:00.',
}
