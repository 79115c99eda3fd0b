import type { commonEn } from '../en/common.ts'

export const commonIt: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'Un hashtag. Un’ora. Ovunque nello stesso momento.',
  'common.languages': 'Lingua',
  'common.skip': 'Vai al contenuto',
  'common.home': 'Tutte le campagne',
  'common.foot': 'Persone vere, parole proprie, account propri.',
  'common.label': 'Attenzione',
  'common.newTab': 'si apre in una nuova scheda',
  'error.notFound.title': 'A questo indirizzo non c’è niente',
  'error.notFound.body': 'Forse è scritto male, oppure la campagna è stata tolta.',
  'error.wrong.title': 'Qualcosa è andato storto da parte nostra',
  'error.wrong.body':
    'Niente di quello che hai inviato si perde due volte: torna indietro e riprova. Se succede ancora, dai questo numero a chi organizza: {reference}.',
  'error.early.title': 'Non ancora. Tutti insieme.',
  'error.early.body':
    'L’ora comincia tra {left}. Fino ad allora da qui non parte nessun post con l’hashtag, così quelli di tutti arrivano insieme.',
  'error.back': 'Torna alla campagna',
  'home.title': 'Campagne',
  'home.now': 'Adesso',
  'home.toCome': 'In arrivo',
  'home.past': 'Passate',
  'home.none': 'Su questo server non è ancora stata creata nessuna campagna.',
  'home.storm': '{date}, {time} UTC, {minutes, plural, one {un minuto} other {# minuti}}',
}
