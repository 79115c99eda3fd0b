import type { verifyEn } from '../en/verify.ts'

export const verifyId: Record<keyof typeof verifyEn, string> = {
  'verify.title': 'Periksa laporan',
  'verify.lead':
    'Setiap angka dari laporan atau paket bukti dihitung ulang di sini, di perambanmu. Berkasnya tidak ke mana-mana; setelah dimuat, halaman ini juga jalan tanpa internet.',
  'verify.file': 'Laporan atau paket bukti',
  'verify.signature': 'Tanda tangannya (.sig), untuk paket',
  'verify.key': 'Kunci yang kamu tahu, kalau ada',
  'verify.key.help':
    'Dicatat sebelumnya atau didengar dari orang lain. Instalasi ini menerbitkan miliknya di /.well-known/uproar-ledger-key.',
  'verify.go': 'Periksa',
  'verify.choose': 'Pilih berkas dulu.',
  'verify.working': 'Menghitung…',
  'verify.holds': 'Cocok',
  'verify.fails': 'Tidak cocok',
  'verify.line': 'Baris {line}, {where}',
  'verify.checked': 'Diperiksa, dan cocok',
  'verify.witnesses': 'Saksi',
  'verify.unchecked': 'Yang tidak bisa diketahui dari berkas ini',
  'verify.noscript':
    'Halaman ini butuh JavaScript. Tanpanya, `npx uproar verify FILE` melakukan hal yang sama di komputermu.',
}
