import type { lettersEn } from '../en/letters.ts'

export const lettersIt: Record<keyof typeof lettersEn, string> = {
  'letter.subject.week': '{name}: manca una settimana',
  'letter.subject.day': '{name}: è {when}',
  'letter.subject.hour': 'Tra poco, {name}: {when}',
  'letter.subject.five': 'Mancano pochi minuti: {name}',
  'letter.subject.go': 'Adesso: {name}',
  'letter.subject.result': 'Com’è andata: {name}',
  'letter.subject.moved': 'Cambia l’ora: {name}',
  'letter.subject.postponed': 'Rinviata: {name}',
  'letter.subject.confirm': 'È il tuo indirizzo? {name}',
  'letter.subject.fresh': 'Eri tu? {name}',
  'letter.lead.week': 'Manca una settimana. Pensa alle tue parole; non le ha nessun altro.',
  'letter.lead.day': 'Ci siamo quasi. Scrivi il tuo testo oggi, e pubblicalo nell’ora, non prima.',
  'letter.lead.hour': 'Si comincia tra poco. Tieni pronto il testo e aspetta l’ora: conta farlo insieme.',
  'letter.lead.five': 'Ancora pochi minuti. Apri adesso la tua pagina e tienila aperta.',
  'letter.lead.go': 'L’ora comincia. Pubblica adesso, con parole tue.',
  'letter.lead.result':
    'È finita. Grazie: sei stato tu, e tutti gli altri. Quello che è stato misurato è nel resoconto.',
  'letter.lead.moved': 'L’ora è cambiata. Era {old}. Adesso è {new}. La tua promessa resta com’è.',
  'letter.lead.postponed': 'Doveva essere {old}. Non sarà allora, e per te non parte niente. Ti diremo la nuova ora.',
  'letter.lead.confirm':
    'Qualcuno, probabilmente tu, ha chiesto promemoria a questo indirizzo. Confermalo, oppure non fare niente e non ci sentirai mai più.',
  'letter.lead.fresh':
    'Qualcuno, probabilmente tu, vuole fare sulla tua pagina una cosa che richiede uno sguardo alla tua posta. Il link vale 15 minuti, una volta aperto nello stesso browser.',
  'letter.when': '{day}, {time} ({city}). In UTC: {utc}.',
  'letter.at': '{day} alle {time}',
  'letter.button.page': 'La tua pagina',
  'letter.button.write': 'Scrivi il tuo testo',
  'letter.button.go': 'Pubblica adesso',
  'letter.button.result': 'Guarda il resoconto',
  'letter.button.confirm': 'Conferma il mio indirizzo',
  'letter.button.fresh': 'Sì, ero io',
  'letter.foot': 'Ricevi questa mail perché hai promesso di partecipare.',
  'letter.stop': 'Basta mail',
}
