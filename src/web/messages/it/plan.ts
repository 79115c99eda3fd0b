import type { planEn } from '../en/plan.ts'

export const planIt: Record<keyof typeof planEn, string> = {
  'plan.title': 'L’ora migliore',
  'plan.link': 'L’ora migliore',
  'plan.back': 'Tutte le campagne',
  'plan.lead':
    'Ogni ora intera delle prossime settimane, pesata: quanti possono partecipare, chi dovrebbe restare sveglio e quanto sono affollate di solito le reti. È una proposta. Decidi tu.',
  'plan.reason.awake':
    'Il {awake}% del gruppo {who, select, prior {sarebbe} other {è}} in piedi, circa il {reach}% libero di pubblicare: {places}.',
  'plan.reason.place': '{city} {day} {time}',
  'plan.reason.fair': 'Nessun continente si fa carico della notte da solo.',
  'plan.reason.unfair': '{continent} ci rimette più sonno: lì è in piedi il {awake}%.',
  'plan.reason.quiet': 'A quest’ora della settimana le reti sono di solito più calme che in quasi tutte le altre.',
  'plan.reason.usual': 'A quest’ora della settimana le reti sono affollate più o meno come al solito.',
  'plan.reason.busy':
    'A quest’ora della settimana le reti sono di solito più affollate che in quasi tutte le altre, quindi all’hashtag servono più persone.',
  'plan.reason.unmeasured': 'Quanto sono affollate le reti a quest’ora non è ancora stato misurato.',
  'plan.reason.clash': 'Cade insieme a “{event}”.',
  'plan.continent.Africa': 'Africa',
  'plan.continent.America': 'America',
  'plan.continent.Asia': 'Asia',
  'plan.continent.Europe': 'Europa',
  'plan.continent.Oceania': 'Oceania',
  'plan.source.given': 'Il gruppo è la lista che hai dato.',
  'plan.source.listed': 'Il gruppo è la lista nel file della campagna, finché non hanno promesso in {fewest}.',
  'plan.source.pledges':
    'Il gruppo {count, plural, one {è l’unica persona che ha promesso} other {sono le # persone che hanno promesso}}, per fuso orario.',
  'plan.source.prior':
    'Quasi nessuno ha ancora promesso, quindi il gruppo è una stima: chi nel mondo legge queste lingue ({languages}), ognuna con lo stesso peso. Da {fewest} in su sono le vostre promesse.',
  'plan.best': 'Tre tra cui scegliere',
  'plan.none':
    'Nessuna ora intera delle prossime settimane sta nelle tue finestre. Allargale nel file della campagna, sotto “planning”.',
  'plan.score': '{score} su 100',
  'plan.heat': 'La settimana, ora per ora, in UTC',
  'plan.heat.note':
    'Più è scuro, meglio è. I quadrati numerati sono i tre qui sopra. La settimana mostrata comincia {day}.',
  'plan.heat.describe':
    'Una griglia di sette giorni per ventiquattro ore. L’ora migliore è {best}, la peggiore {worst}.',
  'plan.table': 'Lo stesso in tabella',
  'plan.table.day': 'Giorno',
  'plan.table.hour': 'Ora (UTC)',
  'plan.table.score': 'Punteggio',
  'plan.table.awake': 'In piedi',
  'plan.crowd': 'Prova un altro gruppo',
  'plan.crowd.note': 'Fusi orari con il loro peso, come Asia/Tokyo=2, America/Sao_Paulo=1. Non si conserva niente.',
  'plan.crowd.try': 'Pesa di nuovo',
  'plan.map': 'Chi dorme alle {time} UTC, {day}',
  'plan.map.describe': 'Una mappa del mondo per ora locale. Si dorme: {asleep}. È sera: {evening}.',
  'plan.map.note': 'Secondo gli orologi di ogni paese: scuro dove è notte.',
  'plan.band': 'Ora locale',
  'plan.band.asleep': 'Si dorme (23–6)',
  'plan.band.edge': 'Ci si sveglia (6–8)',
  'plan.band.day': 'Giorno (8–18)',
  'plan.band.evening': 'Sera (18–23)',
  'plan.band.places': 'Paesi',
  'plan.band.crowd': 'Del gruppo',
  'plan.map.source': 'Contorni: Natural Earth, pubblico dominio.',
  'where.map.describe':
    'Una mappa del mondo per ora locale all’ora zero, con un cerchio per ogni paese con almeno {fewest} promesse.',
  'where.country': 'Paese',
  'where.pledges': 'Promesse',
  'where.time': 'Lì sono le',
  'where.note': 'Secondo il fuso orario scelto da ogni persona; nessun indirizzo viene conservato.',
}
