import type { myDataEn } from '../en/my-data.ts'

export const myDataIt: Record<keyof typeof myDataEn, string> = {
  'data.title': 'I tuoi dati',
  'data.body': 'Tutto quello che è conservato di te, in un file; oppure più niente.',
  'data.download': 'Scarica i miei dati',
  'data.erase': 'Cancellami',
  'data.erase.note':
    'Promessa, testi, account, indirizzo e promemoria si cancellano subito. I post già partiti restano sui tuoi account.',
  'data.erase.sure': 'Sì, cancella tutto',
  'data.erase.done': 'Tutto cancellato. Qui niente ti conosce più.',
  'data.underWay':
    'Uno dei tuoi testi è ancora in viaggio, o la sua ondata si sta ancora contando. Ritiralo, o torna dopo l’ondata.',
  'data.ask': 'Guarda la posta',
  'data.ask.body':
    'Ti abbiamo mandato un link, perché questo deve farlo solo tu. Aprilo in questo browser entro 15 minuti, poi premi di nuovo.',
  'data.fresh': 'Per ora confermato via mail.',
}
