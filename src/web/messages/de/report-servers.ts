import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersDe: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    'Auf {network} sah ihn die Maschine nach {duration} im Trend, allein nach seiner eigenen Vergangenheit: Andere Hashtags wurden dort nicht gehört, also ist kein Platz bekannt.',
  'report.followed.note':
    'Andere Hashtags wurden dort nicht gehört, also wurde er nur an seiner eigenen Vergangenheit gemessen.',
  'report.servers.title': 'Server für Server, {network}',
  'report.servers.text':
    'Jeder Server kennt einen Teil des Netzwerks. Die meisten Posts stehen auf mehreren, deshalb werden diese Zahlen nie zusammengerechnet; oben zählt jede Erwähnung einmal.',
  'report.servers.server': 'Server',
  'report.servers.again':
    '{again, number} von {of, plural, one {einem gezählten Post} other {# gezählten Posts}} wurden nach der Meldung noch einmal angesehen. Was unter den anderen gelöscht wurde, zählt weiter.',
  'report.method.followed':
    'Auf {networks} werden nur Posts mit dem Hashtag gehört, auf den genannten Servern, und ihre Zeit ist die, die der eigene Server der Verfasser ihnen gab. Der Platz unter allen Hashtags wurde dort nicht gemessen.',
}
