import type { crowdEn } from '../en/crowd.ts'

export const crowdId: Record<keyof typeof crowdEn, string> = {
  'crowd.title': 'Siapa pelakunya, dan apa yang biasa',
  'crowd.lead':
    'Setiap angka berdampingan dengan angka jaringan yang sama di jam yang sama tanpa tagar ini. Lihat sendiri di mana bedanya.',
  'crowd.none': 'Akun, teks, dan waktunya tidak dibandingkan dengan yang biasa: tidak terukur.',
  'crowd.later': 'Akun, teks, dan waktunya dibandingkan dengan yang biasa setelah serbuan ditutup.',
  'crowd.noYardstick':
    'Apa yang biasa di sana pada jam itu tidak diukur, jadi tidak ada di bawah ini yang mengatakan mana banyak atau sedikit.',
  'crowd.here': 'Dalam serbuan ini',
  'crowd.usual': 'Biasanya di sana pada jam itu',
  'crowd.is.like': 'kurang lebih seperti biasa',
  'crowd.is.unlike': 'tidak seperti biasa',
  'crowd.is.unmeasured': 'tidak terukur',
  'crowd.ages.short': 'Umur akun:',
  'crowd.texts.short': 'Teks salinan:',
  'crowd.seconds.short': 'Waktu:',
  'crowd.authors.short': 'Postingan per akun:',
  'crowd.usual.note':
    'Yang biasa: semua postingan lain yang terdengar dari {from} sampai {until} UTC; di antaranya semua yang ditulis {authors, plural, other {# akun}}, {oneIn, plural, =1 {yaitu setiap akun yang terdengar} other {satu dari # menurut hash namanya}}. “Tidak seperti biasa” dikatakan tentang porsi yang berbeda lima poin dan tiga galat baku, tentang waktu yang bertepatan dua kali lebih sering, dan tentang koefisien Gini yang lebih tinggi 0,15. Massa yang lebih besar punya lebih banyak salinan, dan sampel tidak pernah persis.',
  'crowd.no':
    'Tidak ada akun yang disebut bot di sini. Akun baru bisa jadi orang baru, dan teks salinan bisa jadi orang yang bersemangat.',
  'crowd.ages.title': 'Berapa umur akun-akunnya',
  'crowd.ages.both': '{share} akun berumur kurang dari sebulan; biasanya di sana {usual}.',
  'crowd.ages.one': '{share} akun berumur kurang dari sebulan.',
  'crowd.ages.none': 'Tidak terukur: jaringannya tidak ditanya, atau tidak memberi tahu.',
  'crowd.ages.sample':
    '{asked, plural, other {# akun}} dari serbuan ini, diambil menurut hash namanya, ditanyakan ke direktori publik {network}; umur {known, number} akun dijawabnya.',
  'crowd.age': 'Umur pada saat nol',
  'crowd.age.week': 'di bawah seminggu',
  'crowd.age.month': 'di bawah sebulan',
  'crowd.age.halfYear': 'di bawah setengah tahun',
  'crowd.age.year': 'di bawah setahun',
  'crowd.age.threeYears': 'di bawah tiga tahun',
  'crowd.age.older': 'lebih tua',
  'crowd.texts.title': 'Teks yang hampir sama',
  'crowd.texts.both': '{share} teks hampir sama dengan teks lain; biasanya di sana {usual}.',
  'crowd.texts.one': '{share} teks hampir sama dengan teks lain.',
  'crowd.texts.none': 'Tidak terukur: tidak ada teks yang bisa dibandingkan.',
  'crowd.texts.near': 'hampir sama dengan yang lain',
  'crowd.texts.own': 'tidak ada yang menyamai',
  'crowd.texts.kind': 'Teks',
  'crowd.texts.largest': 'Kelompok teks serupa: {clusters, number}. Yang terbesar:',
  'crowd.texts.group': '{posts, plural, other {# postingan}} dari {authors, plural, other {# akun}}',
  'crowd.texts.kept':
    'Teks dibandingkan tanpa tagar, nama, dan alamat. Teksnya tidak disimpan, hanya yang diperlukan untuk membandingkan, dan itu dihapus sesudahnya.',
  'crowd.seconds.title': 'Pada detik keberapa dalam menit',
  'crowd.seconds.both':
    'Dua postingan jatuh pada detik yang sama dalam menit {times} kali lebih sering daripada kebetulan; biasanya di sana {usual}.',
  'crowd.seconds.one':
    'Dua postingan jatuh pada detik yang sama dalam menit {times} kali lebih sering daripada kebetulan.',
  'crowd.seconds.note':
    'Orang tersebar rata sepanjang menit, sampai ke garisnya; mesin yang memposting menurut jam tidak. Menit pertama dikesampingkan, karena semua orang mulai bersama.',
  'crowd.second': 'Detik',
  'crowd.authors.title': 'Berapa postingan yang ditulis tiap akun',
  'crowd.authors.both':
    'Koefisien Gini postingan per akun adalah {gini}; biasanya di sana {usual}. Pada 0 semua menulis sama banyak, mendekati 1 satu akun menulis hampir semuanya.',
  'crowd.authors.one':
    'Koefisien Gini postingan per akun adalah {gini}. Pada 0 semua menulis sama banyak, mendekati 1 satu akun menulis hampir semuanya.',
  'crowd.posts': '{group} {group, select, 1 {postingan} other {postingan}}',
  'crowd.posts.head': 'Postingan dari satu akun',
  'crowd.deleted':
    '{posts, plural, =0 {Tidak ada postingan serbuan ini yang dihapus sejak selesai.} other {# postingan serbuan ini dihapus sejak selesai.}}',
  'crowd.reach.title': 'Sejauh mana sampainya',
  'crowd.reach.text':
    'Menurut hitungan {network} sendiri, untuk {found, plural, other {# postingan}} dari {mentions, plural, other {# sebutan}}. Berapa orang yang melihatnya tidak ada yang memberi tahu kami, dan jumlah pengikut bukanlah jangkauan.',
  'crowd.reach.after': 'Setelah selesai',
  'crowd.reach.hours': '{hours, number} jam',
  'crowd.reach.found': 'Postingan ditemukan',
  'crowd.reach.likes': 'suka',
  'crowd.reach.reposts': 'bagikan ulang dan kutipan',
  'crowd.reach.replies': 'balasan',
  'lead.title': 'Sebelum atau sesudah daftar jaringan sendiri',
  'lead.text':
    'Kapan mesin kami pertama kali menyebutnya tren, dan kapan setiap daftar jaringan sendiri pertama kali menampilkannya. Setiap daftar yang bisa dilihat ada di sini, juga saat kami terlambat atau sendirian.',
  'lead.list': 'Daftar',
  'lead.listed': 'Pertama terlihat di sana (UTC)',
  'lead.judged': 'Putusan kami (UTC)',
  'lead.difference': 'Kami',
  'lead.never': 'tidak pernah',
  'lead.same': 'pada saat yang sama',
  'lead.earlier': '{duration} lebih awal',
  'lead.later': '{duration} lebih lambat',
  'lead.note':
    'Setiap daftar dilihat beberapa menit sekali, jadi tagar mungkin sudah ada di sana hingga satu kali lihat sebelumnya.',
  'press.title': 'Untuk redaksi dan untuk dihitung ulang',
  'press.text':
    'Grafik boleh dicetak dan ditampilkan dengan sumbernya. Setiap angka bisa dihitung ulang dari berkas laporan; numbers/dictionary.csv menjelaskan setiap kolom. Jaringan tidak pernah dijumlahkan.',
  'press.contact': 'Laporan dan kampanye di baliknya: {address}',
  'press.head': 'Dihitung dari kepala buku catatan {head}',
  'press.kit': 'Perangkat pers (ZIP)',
  'press.json': 'Angka (JSON)',
  'press.csv': 'Angka (CSV):',
  'press.pdf.short': 'Dua halaman (PDF)',
  'press.pdf.full': 'Laporan lengkap (PDF)',
}
