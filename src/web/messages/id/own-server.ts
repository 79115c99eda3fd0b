import type { ownServerEn } from '../en/own-server.ts'

export const ownServerId: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': 'Masuk dengan {network}',
  'server.signIn.account': 'Servermu, atau nama penggunamu yang lengkap',
  'server.signIn.note':
    'Kamu masuk di servermu sendiri; Uproar tidak pernah melihat kata sandimu. Ia minta izin menulis postingan, tidak lebih.',
  'server.signIn.next.body':
    'Masuk di {server} dan izinkan Uproar menulis postingan. Kalau halaman itu meminta lebih, jangan izinkan.',
  'server.disconnect.note':
    '{network} tidak memberi aplikasi cara mengembalikan izin. Uproar melupakannya; untuk mengakhirinya juga di servermu, hapus Uproar dari daftar aplikasi di pengaturan sana.',
}
