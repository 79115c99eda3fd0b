import type { flightEn } from '../en/flight.ts'

export const flightIt: Record<keyof typeof flightEn, string> = {
  'flight.leaves': 'Parte tra le {from} e le {until} UTC, {own} sul tuo orologio.',
  'flight.full.title': 'Questo testo probabilmente non partirà con Uproar',
  'flight.full.body':
    '{host} accetta solo un certo numero di post all’ora da un indirizzo, e altri hanno dato il consenso prima di te. Uproar non aggira il limite di un server. Pubblicalo tu all’ora zero, con le stesse parole: un tocco, ed è lì.',
  'flight.full.error':
    'Questo testo non è stato accettato. {host} accetta solo un certo numero di post all’ora da un indirizzo, e quelli prima di te lo riempiono. Uproar non aggira il limite di un server.',
  'flight.tap': 'Apri queste parole nella finestra',
  'flight.signedOut.title': 'Uproar non può più pubblicare da {handle}',
  'flight.signedOut.body':
    '{network} ha disconnesso l’account. Il tuo testo resta, e parte al suo momento se accedi di nuovo prima delle {time} UTC.',
  'flight.signIn': 'Accedi di nuovo',
  'flight.tooManySignIns':
    'Sono stati cominciati troppi accessi. Aspetta {seconds, plural, one {un secondo} other {# secondi}} e riprova.',
  'board.title': 'Gli account sono pronti?',
  'board.storm': 'Ondata “{storm}”, {day}, {time} UTC',
  'board.none': 'Nessuno ha ancora dato il consenso a un post.',
  'board.ready': '{ready} pronti su {all}',
  'board.looks':
    'La sessione di ogni account si rinnova una volta al giorno, un’ora e dieci minuti prima dell’ora zero, poche per volta, e non negli ultimi cinque minuti.',
  'board.next': 'Il prossimo controllo comincia {day} alle {time} UTC.',
  'board.last': 'L’ultimo controllo è cominciato.',
  'board.chart': 'Stato di tutti gli account',
  'board.state.ready': 'Pronto',
  'board.state.signed out': 'Disconnesso',
  'board.state.unreachable': 'Server non raggiunto',
  'board.state.not checked': 'Non ancora controllato',
  'board.network': 'Rete',
  'board.host': 'Server',
  'board.accounts': 'Account',
  'board.checked': 'Controllato (UTC)',
  'board.never': 'non ancora',
  'board.told':
    '{supporters, plural, one {Una persona è stata avvisata} other {# persone sono state avvisate}} di accedere di nuovo, solo sulla pagina privata. {withAddress, plural, =0 {Nessuna ha lasciato un indirizzo e-mail.} one {Una di loro ha lasciato un indirizzo e-mail; questo server non invia ancora messaggi del genere.} other {# di loro hanno lasciato un indirizzo e-mail; questo server non invia ancora messaggi del genere.}}',
  'board.plan': 'Piano di volo',
  'board.plan.note':
    'Quando partono i post se non va storto niente, secondo i consensi di adesso e il limite di ogni server. Quello che non ci sta probabilmente non partirà; la persona lo legge sulla sua pagina privata e può pubblicare a mano.',
  'board.posts': 'Post',
  'board.first': 'Primo (UTC)',
  'board.lastPost': 'Ultimo (UTC)',
  'board.finish': 'Finito entro (UTC)',
  'board.tooMany': 'Non ci stanno',
}
