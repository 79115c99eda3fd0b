import type { ownServerEn } from '../en/own-server.ts'

export const ownServerIt: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': 'Accedi con {network}',
  'server.signIn.account': 'Il tuo server o il tuo nome utente completo',
  'server.signIn.note':
    'Accedi sul tuo server; Uproar non vede mai la tua password. Chiede di scrivere post, e nient’altro.',
  'server.signIn.next.body':
    'Accedi su {server} e permetti a Uproar di scrivere post. Se quella pagina chiede di più, non permetterlo.',
  'server.disconnect.note':
    '{network} non dà alle app un modo per restituire un permesso. Uproar lo dimentica; per chiuderlo anche sul tuo server, togli Uproar dalle app nelle impostazioni di lì.',
}
