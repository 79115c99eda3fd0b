import type { crowdEn } from '../en/crowd.ts'

export const crowdDe: Record<keyof typeof crowdEn, string> = {
  'crowd.title': 'Wer ihn gemacht hat, und was üblich ist',
  'crowd.lead':
    'Jede Zahl neben dem, was dasselbe Netzwerk in derselben Stunde ohne den Hashtag zeigte. Sieh selbst, wo sie sich unterscheiden.',
  'crowd.none': 'Konten, Texte und Takt wurden nicht mit dem Üblichen verglichen: nicht gemessen.',
  'crowd.later': 'Konten, Texte und Takt werden mit dem Üblichen verglichen, sobald der Sturm abgeschlossen ist.',
  'crowd.noYardstick':
    'Was dort in dieser Stunde üblich ist, wurde nicht gemessen; darum sagt nichts hier unten, was viel oder wenig ist.',
  'crowd.here': 'In diesem Sturm',
  'crowd.usual': 'Dort in dieser Stunde üblich',
  'crowd.is.like': 'etwa wie üblich',
  'crowd.is.unlike': 'nicht wie üblich',
  'crowd.is.unmeasured': 'nicht gemessen',
  'crowd.ages.short': 'Alter der Konten:',
  'crowd.texts.short': 'Kopierte Texte:',
  'crowd.seconds.short': 'Takt:',
  'crowd.authors.short': 'Posts pro Konto:',
  'crowd.usual.note':
    'Was üblich ist: alle anderen Posts, die von {from} bis {until} UTC gehört wurden; davon alles, was {authors, plural, one {ein Konto} other {# Konten}} geschrieben {authors, plural, one {hat} other {haben}}, {oneIn, plural, one {jedes gehörte Konto} other {eines von # nach dem Hash seines Namens}}. „Nicht wie üblich“ heißt es bei Anteilen, die um fünf Punkte und drei Standardfehler abweichen, bei einem Takt, der doppelt so oft zusammenfällt, und bei einem Gini-Koeffizienten, der um 0,15 höher ist. Eine größere Menge hat mehr Kopien, und eine Stichprobe ist nie genau.',
  'crowd.no':
    'Kein Konto wird hier Bot genannt. Ein neues Konto kann ein neuer Mensch sein, und ein kopierter Text jemand mit Eifer.',
  'crowd.ages.title': 'Wie alt die Konten sind',
  'crowd.ages.both': '{share} der Konten waren jünger als einen Monat; üblich ist dort {usual}.',
  'crowd.ages.one': '{share} der Konten waren jünger als einen Monat.',
  'crowd.ages.none': 'Nicht gemessen: Das Netzwerk wurde nicht gefragt oder sagt es nicht.',
  'crowd.ages.sample':
    'Zu {asked, plural, one {einem Konto} other {# Konten}} dieses Sturms, ausgelost nach dem Hash des Namens, wurde das öffentliche Verzeichnis von {network} befragt; es nannte das Alter von {known, number}.',
  'crowd.age': 'Alter zur Stunde null',
  'crowd.age.week': 'unter einer Woche',
  'crowd.age.month': 'unter einem Monat',
  'crowd.age.halfYear': 'unter einem halben Jahr',
  'crowd.age.year': 'unter einem Jahr',
  'crowd.age.threeYears': 'unter drei Jahren',
  'crowd.age.older': 'älter',
  'crowd.texts.title': 'Texte, die fast gleich sind',
  'crowd.texts.both': '{share} der Texte sind fast der eines anderen Kontos; üblich ist dort {usual}.',
  'crowd.texts.one': '{share} der Texte sind fast der eines anderen Kontos.',
  'crowd.texts.none': 'Nicht gemessen: Kein Text ließ sich vergleichen.',
  'crowd.texts.near': 'fast wie ein anderer',
  'crowd.texts.own': 'wie kein anderer',
  'crowd.texts.kind': 'Texte',
  'crowd.texts.largest': 'Gruppen ähnlicher Texte: {clusters, number}. Die größten:',
  'crowd.texts.group':
    '{posts, plural, one {ein Post} other {# Posts}} von {authors, plural, one {einem Konto} other {# Konten}}',
  'crowd.texts.kept':
    'Texte werden ohne Hashtags, Namen und Adressen verglichen. Sie werden nicht aufbewahrt, nur das, was man zum Vergleichen braucht, und das wird danach gelöscht.',
  'crowd.seconds.title': 'In welcher Sekunde der Minute',
  'crowd.seconds.both':
    'Zwei Posts fielen {times}-mal so oft auf dieselbe Sekunde der Minute wie durch Zufall; üblich ist dort {usual}.',
  'crowd.seconds.one': 'Zwei Posts fielen {times}-mal so oft auf dieselbe Sekunde der Minute wie durch Zufall.',
  'crowd.seconds.note':
    'Menschen verteilen sich gleichmäßig über die Minute, bis zur Linie; Maschinen, die nach der Uhr posten, nicht. Die erste Minute bleibt außen vor, denn da fangen alle gemeinsam an.',
  'crowd.second': 'Sekunde',
  'crowd.authors.title': 'Wie viele Posts jedes Konto schrieb',
  'crowd.authors.both':
    'Der Gini-Koeffizient der Posts über die Konten ist {gini}; üblich ist dort {usual}. Bei 0 schrieben alle gleich viel, nahe 1 schrieb eines fast alles.',
  'crowd.authors.one':
    'Der Gini-Koeffizient der Posts über die Konten ist {gini}. Bei 0 schrieben alle gleich viel, nahe 1 schrieb eines fast alles.',
  'crowd.posts': '{group} {group, select, 1 {Post} other {Posts}}',
  'crowd.posts.head': 'Posts von einem Konto',
  'crowd.deleted':
    '{posts, plural, =0 {Seit dem Ende wurde kein Post dieses Sturms gelöscht.} one {Seit dem Ende wurde ein Post dieses Sturms gelöscht.} other {Seit dem Ende wurden # Posts dieses Sturms gelöscht.}}',
  'crowd.reach.title': 'Wie weit er kam',
  'crowd.reach.text':
    'So zählt {network} selbst, bei {found, plural, one {einem Post} other {# Posts}} von {mentions, plural, one {einer Erwähnung} other {# Erwähnungen}}. Wie viele Menschen sie gesehen haben, sagt uns niemand, und Followerzahlen sind keine Reichweite.',
  'crowd.reach.after': 'Nach dem Ende',
  'crowd.reach.hours': '{hours, number} h',
  'crowd.reach.found': 'Gefundene Posts',
  'crowd.reach.likes': 'Likes',
  'crowd.reach.reposts': 'geteilt und zitiert',
  'crowd.reach.replies': 'Antworten',
  'lead.title': 'Vor oder nach den Listen der Netzwerke',
  'lead.text':
    'Wann unsere Engine zum ersten Mal „Trend“ sagte und wann jede Liste des Netzwerks selbst ihn zum ersten Mal zeigte. Jede Liste, die zu sehen war, steht hier, auch wo wir spät oder allein waren.',
  'lead.list': 'Liste',
  'lead.listed': 'Dort zuerst gesehen (UTC)',
  'lead.judged': 'Unser Urteil (UTC)',
  'lead.difference': 'Wir waren',
  'lead.never': 'nie',
  'lead.same': 'im selben Moment',
  'lead.earlier': '{duration} früher',
  'lead.later': '{duration} später',
  'lead.note':
    'Eine Liste wird alle paar Minuten angesehen; der Hashtag kann also bis zu einen Blick früher darin gestanden haben.',
  'press.title': 'Für Redaktionen und zum Nachzählen',
  'press.text':
    'Die Diagramme dürfen mit Quelle gedruckt und gezeigt werden. Jede Zahl lässt sich aus der Datei des Berichts nachzählen; numbers/dictionary.csv erklärt jede Spalte. Netzwerke werden nie zusammengezählt.',
  'press.contact': 'Der Bericht und die Kampagne dahinter: {address}',
  'press.head': 'Gezählt aus dem Kopf des Journals {head}',
  'press.kit': 'Pressemappe (ZIP)',
  'press.json': 'Zahlen (JSON)',
  'press.csv': 'Zahlen (CSV):',
  'press.pdf.short': 'Zwei Seiten (PDF)',
  'press.pdf.full': 'Ganzer Bericht (PDF)',
}
