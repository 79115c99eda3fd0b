import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonId: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': 'Masuk dengan Mastodon',
  'mastodon.signIn.account': 'Servermu, atau nama penggunamu yang lengkap',
  'mastodon.signIn.note':
    'Kamu masuk di servermu sendiri; Uproar tidak pernah melihat kata sandimu. Ia minta izin menulis postingan, melihat postingan, dan tahu namamu di sana.',
  'mastodon.signIn.next.body':
    'Masuk di {server} dan izinkan Uproar menulis postingan, melihat postingan, dan tahu itu akun siapa.',
  'mastodon.signIn.next.more':
    'Mastodon tidak punya izin yang lebih sempit: menulis postingan mencakup menghapusnya. Uproar menulis satu teks yang kamu setujui, melihat apakah ia ada, dan hanya menghapus yang diterbitkan server sebelum jamnya. Kalau halaman itu meminta lebih, jangan izinkan.',
  'me.error.comeAgain': 'Server sedang tidak mau diganggu. Datang lagi pukul {time}, {day}.',
}
