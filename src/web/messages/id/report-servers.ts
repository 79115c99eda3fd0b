import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersId: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    'Di {network} mesin menyebutnya tren setelah {duration}, hanya berdasar masa lalunya sendiri: tagar lain tidak didengar di sana, jadi peringkatnya tidak diketahui.',
  'report.followed.note': 'Tagar lain tidak didengar di sana, jadi ia dinilai hanya dari masa lalunya sendiri.',
  'report.servers.title': 'Server demi server, {network}',
  'report.servers.text':
    'Setiap server tahu sebagian dari jaringan. Kebanyakan postingan ada di beberapa server, jadi angka ini tidak pernah dijumlahkan; di atas, setiap sebutan dihitung sekali.',
  'report.servers.server': 'Server',
  'report.servers.again':
    '{again, number} dari {of, plural, other {# postingan yang dihitung}} dilihat lagi setelah dilaporkan. Yang dihapus di antara sisanya tetap dihitung.',
  'report.method.followed':
    'Di {networks} hanya postingan dengan tagar itu yang didengar, di server yang disebutkan, dan waktunya adalah yang diberikan server penulisnya sendiri. Peringkat di antara semua tagar tidak diukur di sana.',
}
