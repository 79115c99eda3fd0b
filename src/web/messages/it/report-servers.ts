import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersIt: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    'Su {network} il motore lo ha detto in tendenza dopo {duration}, solo in base al suo passato: lì non si ascoltavano altri hashtag, quindi non si conosce il posto.',
  'report.followed.note': 'Lì non si ascoltavano altri hashtag, quindi è stato giudicato solo in base al suo passato.',
  'report.servers.title': 'Server per server, {network}',
  'report.servers.text':
    'Ogni server conosce una parte della rete. La maggior parte dei post sta su più server, quindi questi numeri non si sommano mai; sopra, ogni menzione conta una volta.',
  'report.servers.server': 'Server',
  'report.servers.again':
    '{again, number} di {of, plural, one {un post contato} other {# post contati}} sono stati riguardati dopo la segnalazione. Quello che è stato cancellato tra gli altri conta ancora.',
  'report.method.followed':
    'Su {networks} si sentono solo i post con l’hashtag, sui server indicati, e la loro ora è quella data dal server di chi scrive. Il posto tra tutti gli hashtag lì non è stato misurato.',
}
