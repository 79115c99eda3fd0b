import type { lettersEn } from '../en/letters.ts'

export const lettersId: Record<keyof typeof lettersEn, string> = {
  'letter.subject.week': '{name}: seminggu lagi',
  'letter.subject.day': '{name}: {when}',
  'letter.subject.hour': 'Sebentar lagi, {name}: {when}',
  'letter.subject.five': 'Beberapa menit lagi: {name}',
  'letter.subject.go': 'Sekarang: {name}',
  'letter.subject.result': 'Bagaimana hasilnya: {name}',
  'letter.subject.moved': '{name} pindah jam',
  'letter.subject.postponed': '{name} ditunda',
  'letter.subject.confirm': 'Ini alamatmu? {name}',
  'letter.subject.fresh': 'Ini kamu? {name}',
  'letter.lead.week': 'Tinggal seminggu. Pikirkan kata-katamu sendiri; tidak ada orang lain yang punya.',
  'letter.lead.day': 'Hampir tiba waktunya. Tulis teksmu hari ini, dan posting di jamnya, jangan sebelumnya.',
  'letter.lead.hour': 'Sebentar lagi mulai. Siapkan teksmu dan tunggu jamnya: yang penting bareng-bareng.',
  'letter.lead.five': 'Beberapa menit lagi. Buka halamanmu sekarang dan biarkan terbuka.',
  'letter.lead.go': 'Jamnya dimulai. Posting sekarang, dengan kata-katamu sendiri.',
  'letter.lead.result':
    'Sudah selesai. Terima kasih: ini berkat kamu dan semua yang lain. Apa yang terukur ada di laporan.',
  'letter.lead.moved': 'Jamnya berubah. Tadinya {old}. Sekarang {new}. Janjimu tetap seperti semula.',
  'letter.lead.postponed':
    'Tadinya {old}. Tidak jadi pada jam itu, dan tidak ada yang berangkat atas namamu. Jam barunya akan kami kabarkan.',
  'letter.lead.confirm':
    'Seseorang, mungkin kamu, minta diingatkan di alamat ini. Konfirmasi, atau diamkan saja dan kamu tidak akan pernah mendengar dari kami lagi.',
  'letter.lead.fresh':
    'Seseorang, mungkin kamu, ingin melakukan sesuatu di halamanmu yang perlu dicek lewat e-mailmu. Tautannya berlaku 15 menit, setelah kamu buka di peramban yang sama.',
  'letter.when': '{day}, {time} ({city}). Itu pukul {utc} UTC.',
  'letter.at': '{day}, {time}',
  'letter.button.page': 'Halamanmu',
  'letter.button.write': 'Tulis teksmu',
  'letter.button.go': 'Posting sekarang',
  'letter.button.result': 'Lihat laporannya',
  'letter.button.confirm': 'Konfirmasi alamatku',
  'letter.button.fresh': 'Ya, itu aku',
  'letter.foot': 'Kamu menerima ini karena kamu berjanji ikut.',
  'letter.stop': 'Jangan kirim e-mail lagi',
}
