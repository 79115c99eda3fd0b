import type { tapsEn } from '../en/taps.ts'

export const tapsIt: Record<keyof typeof tapsEn, string> = {
  'taps.more': 'Altre reti',
  'taps.server': 'Il tuo server {network}',
  'taps.copyFirst': '{network} non accetta parole da un’altra pagina. Copia prima le tue, poi incollale lì.',
  'taps.copyFirst.lead': 'Copia prima queste parole:',
  'taps.copyFirst.then': 'Poi incollale in {network} e lì premi Pubblica; Uproar non lo fa mai.',
  'taps.hashtagsDoLittle':
    'Qui gli hashtag fanno poco. Scegli una comunità dove il tuo post è benvenuto, e leggi le sue regole.',
  'taps.copy': 'Copia le mie parole',
  'taps.copied': 'Copiato. Incolla dove pubblichi.',
  'taps.copy.failed': 'Il tuo browser non ci lascia copiare. Seleziona le parole e copiale a mano.',
  'taps.elsewhere': 'In qualsiasi altro posto',
  'taps.elsewhere.body': 'Porta con te le tue parole e pubblicale dove vuoi.',
  'taps.elsewhere.words': 'Le tue parole, da copiare',
  'taps.share': 'Condividi…',
  'taps.thanks': 'Grazie',
  'taps.receipt.checked': 'Abbiamo visto il tuo post su {network}. Grazie!',
  'taps.receipt.notCheckable':
    'Annotato, grazie! {network} non lascia guardare nessuno, quindi il tuo link conta come mostrato, non come verificato.',
  'taps.receipt.waiting': 'Annotato, grazie! {network} in questo momento non risponde; riguarderemo più tardi.',
  'taps.receipt.wrong.not a post':
    'Questo non è l’indirizzo di un post su {network}. Apri lì il tuo post e copia il suo indirizzo.',
  'taps.receipt.wrong.not there':
    '{network} non conosce questo post. Controlla l’indirizzo, oppure aspetta un momento e riprova.',
  'taps.receipt.wrong.not public':
    'Questo post non è pubblico, quindi non può contare. Rendilo pubblico o lascia vuoto il campo.',
  'taps.receipt.wrong.no hashtag':
    'Questo post non porta #{hashtag}. Mostra quello che lo porta, o lascia vuoto il campo.',
  'taps.receipt.wrong.before the hour':
    'Questo post è di prima dell’ondata. Mostra quello della sua ora, o lascia vuoto il campo.',
  'taps.receipt.wrong.after the hour':
    'Questo post è di dopo l’ondata. Mostra quello della sua ora, o lascia vuoto il campo.',
  'taps.receipt.wrong.claimed':
    'Questo post è già stato mostrato. Ogni post conta una volta; mostra il tuo, o lascia vuoto il campo.',
  'taps.receipt.wrong.not opened':
    'Uproar non apre questo indirizzo. Mostra l’indirizzo pubblico del tuo post, o lascia vuoto il campo.',
  'taps.report.checked': 'Dei post mostrati, {checked, number} su {receipts, number} sono stati visti sulla rete.',
  'taps.friends': 'Dillo agli amici',
  'taps.friends.body':
    'Un messaggio privato non porta nessun hashtag in tendenza. Ma porta persone, e loro pubblicano.',
  'taps.friends.invite': '{name}: pubblichiamo tutti nella stessa ora. Vieni anche tu!',
  'taps.friends.open': 'Dillo su {network}',
}
