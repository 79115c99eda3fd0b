import type { imagesEn } from '../en/images.ts'

export const imagesIt: Record<keyof typeof imagesEn, string> = {
  'images.picture': 'Un’immagine (facoltativa)',
  'images.other': 'Un’altra immagine al suo posto',
  'images.picture.note':
    'PNG, JPEG o WebP, al massimo 1 MB. Quello che il file dice di luogo, ora e dispositivo viene tolto.',
  'images.alt': 'Che cosa mostra l’immagine',
  'images.alt.note': 'Serve con un’immagine, per chi non può vederla; al massimo {most, number} caratteri.',
  'images.alt.says': 'Testo alternativo: {alt}',
  'images.exact':
    'Partiranno esattamente {bytes, plural, one {questo byte} other {questi # byte}} e questa immagine, e nient’altro:',
  'images.without': 'Togli l’immagine',
  'images.signIn': 'Accedi per un’immagine',
  'images.signIn.note':
    'Per portare un’immagine, accedi ancora una volta, così Uproar può aggiungerla. Non si chiede altro. Accedi prima di scrivere: qui non si conserva nessun testo.',
  'images.error.permission':
    'Il tuo accesso non permette a Uproar di aggiungere un’immagine. Accedi ancora una volta per questo, o vai avanti senza.',
  'images.error.kind': 'Quel file non è un’immagine utilizzabile: PNG, JPEG o WebP, intera e ferma.',
  'images.error.large': 'Quell’immagine supera 1 MB. Rimpiccioliscila e sceglila di nuovo.',
  'images.error.alt': 'Di’ a parole che cosa mostra l’immagine.',
  'images.error.altLong': 'Sono più di {most, number} caratteri. Dillo più in breve.',
  'images.error.none':
    'C’è un testo alternativo ma nessuna immagine. Scegline una, o lascia vuoto il testo alternativo.',
  'images.error.gone': 'L’immagine non è più qui. Sceglila di nuovo.',
}
