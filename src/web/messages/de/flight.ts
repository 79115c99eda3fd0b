import type { flightEn } from '../en/flight.ts'

export const flightDe: Record<keyof typeof flightEn, string> = {
  'flight.leaves': 'Geht zwischen {from} und {until} UTC raus, {own} auf deiner Uhr.',
  'flight.full.title': 'Dieser Text geht wahrscheinlich nicht über Uproar raus',
  'flight.full.body':
    '{host} nimmt von einer Adresse nur so viele Posts pro Stunde an, und andere haben vor dir eingewilligt. Uproar umgeht die Grenze eines Servers nicht. Poste ihn zur Stunde null selbst, mit denselben Worten: ein Druck, und er steht da.',
  'flight.full.error':
    'Dieser Text wurde nicht angenommen. {host} nimmt von einer Adresse nur so viele Posts pro Stunde an, und die vor dir füllen das aus. Uproar umgeht die Grenze eines Servers nicht.',
  'flight.tap': 'Diese Worte im Textfeld öffnen',
  'flight.signedOut.title': 'Uproar kann von {handle} nicht mehr posten',
  'flight.signedOut.body':
    '{network} hat das Konto abgemeldet. Dein Text bleibt und geht in seinem Moment raus, wenn du dich vor {time} UTC wieder anmeldest.',
  'flight.signIn': 'Wieder anmelden',
  'flight.tooManySignIns':
    'Gerade wurden zu viele Anmeldungen begonnen. Warte {seconds, plural, one {eine Sekunde} other {# Sekunden}} und versuch es noch einmal.',
  'board.title': 'Sind die Konten bereit?',
  'board.storm': 'Sturm „{storm}“, {day}, {time} UTC',
  'board.none': 'Noch hat niemand in einen Post eingewilligt.',
  'board.ready': '{ready} von {all} bereit',
  'board.looks':
    'Die Sitzung jedes Kontos wird einmal am Tag erneuert, eine Stunde und zehn Minuten vor Stunde null, ein paar auf einmal, und nicht in den letzten fünf Minuten.',
  'board.next': 'Die nächste Prüfung beginnt {day} um {time} UTC.',
  'board.last': 'Die letzte Prüfung hat begonnen.',
  'board.chart': 'Bereitschaft aller Konten',
  'board.state.ready': 'Bereit',
  'board.state.signed out': 'Abgemeldet',
  'board.state.unreachable': 'Server nicht erreicht',
  'board.state.not checked': 'Noch nicht angesehen',
  'board.network': 'Netzwerk',
  'board.host': 'Server',
  'board.accounts': 'Konten',
  'board.checked': 'Angesehen (UTC)',
  'board.never': 'noch nicht',
  'board.told':
    '{supporters, plural, one {Eine Person wurde} other {# Menschen wurden}} gebeten, sich wieder anzumelden, nur auf der eigenen privaten Seite. {withAddress, plural, =0 {Niemand davon hat eine E-Mail-Adresse hinterlassen.} one {Eine davon hat eine E-Mail-Adresse hinterlassen; solche Mails verschickt dieser Server noch nicht.} other {# davon haben eine E-Mail-Adresse hinterlassen; solche Mails verschickt dieser Server noch nicht.}}',
  'board.plan': 'Flugplan',
  'board.plan.note':
    'Wann Posts rausgehen, wenn nichts schiefgeht, nach den jetzigen Einwilligungen und der Grenze jedes Servers. Was nicht hineinpasst, geht wahrscheinlich nicht raus; die Person erfährt es auf ihrer privaten Seite und kann von Hand posten.',
  'board.posts': 'Posts',
  'board.first': 'Erster (UTC)',
  'board.lastPost': 'Letzter (UTC)',
  'board.finish': 'Fertig bis (UTC)',
  'board.tooMany': 'Passen nicht hinein',
}
