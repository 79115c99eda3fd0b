import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonIt: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': 'Accedi con Mastodon',
  'mastodon.signIn.account': 'Il tuo server o il tuo nome utente completo',
  'mastodon.signIn.note':
    'Accedi sul tuo server; Uproar non vede mai la tua password. Chiede di scrivere post, di vedere post e di sapere il tuo nome lì.',
  'mastodon.signIn.next.body':
    'Accedi su {server} e permetti a Uproar di scrivere post, di vedere post e di sapere di chi è l’account.',
  'mastodon.signIn.next.more':
    'Mastodon non ha un permesso più stretto: scrivere post comprende cancellarli. Uproar scrive l’unico testo a cui dai il consenso, guarda se c’è e cancella solo quello che un server ha pubblicato prima dell’ora. Se quella pagina chiede di più, non permetterlo.',
  'me.error.comeAgain': 'Per ora il server vuole essere lasciato in pace. Torna alle {time}, {day}.',
}
