import type { remindEn } from '../en/remind.ts'

export const remindId: Record<keyof typeof remindEn, string> = {
  'remind.title': 'Ingatkan aku',
  'remind.rungs': 'Kapan?',
  'remind.week': 'Seminggu sebelumnya',
  'remind.day': 'Sehari sebelumnya',
  'remind.hour': 'Sejam sebelumnya',
  'remind.five': 'Lima menit sebelumnya',
  'remind.go': 'Tepat di jamnya: mulai',
  'remind.result': 'Sesudahnya, bagaimana hasilnya',
  'remind.how': 'Lewat apa?',
  'remind.byMail': 'Lewat e-mail',
  'remind.byPush': 'Di perangkat ini',
  'remind.mail.confirmed': 'Alamatmu sudah dikonfirmasi.',
  'remind.mail.unconfirmed':
    'Cek e-mailmu: kami mengirim tautan untuk mengonfirmasi alamatmu. Sampai saat itu tidak ada e-mail yang datang.',
  'remind.mail.bounced': 'Server e-mailmu bilang tidak ada yang punya alamat ini. Perbaiki.',
  'remind.mail.none': 'Belum ada alamat.',
  'remind.email': 'Alamat e-mailmu',
  'remind.email.keep': 'Kosongkan kalau mau tetap memakai yang ada.',
  'remind.noMail':
    'Situs ini tidak mengirim e-mail. Masukkan jamnya ke kalendermu, atau biarkan perangkat ini mengingatkanmu.',
  'remind.quiet': 'Biarkan aku tidur',
  'remind.quiet.note':
    'Di antara jam-jam ini menurut jammu tidak ada yang datang, kecuali “mulai” kalau kamu memintanya.',
  'remind.quiet.from': 'Dari',
  'remind.quiet.to': 'Sampai',
  'remind.quiet.never': 'tanpa jam tenang',
  'remind.push.on': 'Ingatkan aku di perangkat ini',
  'remind.push.off': 'Hentikan pengingat di perangkatku',
  'remind.push.count':
    '{count, plural, =0 {Belum ada perangkat yang mengingatkanmu.} other {# perangkat mengingatkanmu.}}',
  'remind.push.denied':
    'Perambanmu tidak mengizinkan notifikasi dari situs ini. Kamu bisa mengubahnya di pengaturannya.',
  'remind.push.ios':
    'Di iPhone atau iPad: buka menu bagikan, pilih “Tambah ke Layar Utama”, buka halaman ini dari sana, lalu tekan lagi.',
  'remind.age': 'Umurku {age} tahun atau lebih',
  'remind.age.note': 'Hanya perlu untuk e-mail dan notifikasi. Lebih muda? Kalendernya tetap bisa kamu pakai.',
  'remind.age.error':
    'Untuk e-mail dan notifikasi, negaramu mensyaratkan umur {age} tahun. Tanpa itu pun kamu tetap bisa berjanji.',
  'remind.saved': 'Simpan pengingatku',
  'remind.confirm.title': 'Konfirmasi alamatmu',
  'remind.confirm.body': 'Tekan tombolnya, dan pengingat boleh datang ke sana. Kamu bisa menghentikannya kapan saja.',
  'remind.confirm.button': 'Ini alamatku',
  'remind.confirm.done': 'Dikonfirmasi. Kami akan mengingatkanmu.',
  'remind.stop.title': 'Tanpa e-mail lagi',
  'remind.stop.body': 'Janjimu tetap. Hanya e-mailnya yang berhenti.',
  'remind.stop.button': 'Hentikan semua e-mail untukku',
  'remind.stop.done': 'Beres. Kamu tidak akan menerima e-mail lagi dari kampanye ini.',
  'remind.over': 'Tautan ini kedaluwarsa atau tidak utuh',
  'remind.over.body': 'Minta yang baru di halamanmu sendiri.',
  'bring.title': 'Ajak tiga orang',
  'bring.body':
    'Kirim tautan ini ke tiga orang yang peduli. Isinya nama kampanye, bukan tagarnya, jadi boleh dikirim sekarang.',
  'bring.count':
    '{count, plural, =0 {Belum ada yang datang lewat tautanmu.} other {# orang datang lewat tautanmu.}} Kami hanya menghitungnya; siapa mereka tidak kami catat.',
  'bring.link': 'Tautanmu',
  'bring.title.growth': 'Bagaimana bertambahnya',
  'bring.growth': '{count, plural, other {# janji}} sejak {from}',
  'bring.day': 'Hari',
  'bring.pledges': 'Janji sejauh ini',
  'bring.table': 'Hal yang sama sebagai tabel',
}
