import type { planEn } from '../en/plan.ts'

export const planDe: Record<keyof typeof planEn, string> = {
  'plan.title': 'Die beste Stunde',
  'plan.link': 'Die beste Stunde',
  'plan.back': 'Alle Kampagnen',
  'plan.lead':
    'Jede volle Stunde der nächsten Wochen, gewogen: wie viele mitmachen können, wer wach bleiben müsste und wie viel in den Netzwerken meist los ist. Das ist ein Vorschlag. Du entscheidest.',
  'plan.reason.awake':
    '{awake} % der Leute {who, select, prior {wären} other {sind}} wach, etwa {reach} % haben Zeit zum Posten: {places}.',
  'plan.reason.place': '{city} {day} {time}',
  'plan.reason.fair': 'Kein Kontinent trägt die Nacht allein.',
  'plan.reason.unfair': '{continent} gibt am meisten Schlaf her: {awake} % sind dort wach.',
  'plan.reason.quiet': 'Um diese Stunde der Woche ist in den Netzwerken meist weniger los als sonst.',
  'plan.reason.usual': 'Um diese Stunde der Woche ist in den Netzwerken etwa so viel los wie üblich.',
  'plan.reason.busy':
    'Um diese Stunde der Woche ist in den Netzwerken meist mehr los als sonst, darum braucht der Hashtag mehr Menschen.',
  'plan.reason.unmeasured': 'Wie viel um diese Stunde in den Netzwerken los ist, ist noch nicht gemessen.',
  'plan.reason.clash': 'Gleichzeitig läuft „{event}“.',
  'plan.continent.Africa': 'Afrika',
  'plan.continent.America': 'Amerika',
  'plan.continent.Asia': 'Asien',
  'plan.continent.Europe': 'Europa',
  'plan.continent.Oceania': 'Ozeanien',
  'plan.source.given': 'Die Leute: die Liste, die du angegeben hast.',
  'plan.source.listed': 'Die Leute: die Liste in der Datei der Kampagne, bis {fewest} Menschen zugesagt haben.',
  'plan.source.pledges':
    'Die Leute: {count, plural, one {die eine Person, die zugesagt hat} other {die # Menschen, die zugesagt haben}}, nach Zeitzone.',
  'plan.source.prior':
    'Noch hat kaum jemand zugesagt, darum sind die Leute geschätzt: alle, die weltweit {languages} lesen, jede Sprache gleich. Ab {fewest} sind es eure Zusagen.',
  'plan.best': 'Drei zur Auswahl',
  'plan.none':
    'Keine volle Stunde der nächsten Wochen liegt in deinen Zeitfenstern. Mach sie in der Datei der Kampagne unter „planning“ weiter.',
  'plan.score': '{score} von 100',
  'plan.heat': 'Die Woche, Stunde für Stunde, in UTC',
  'plan.heat.note':
    'Dunkler ist besser. Die nummerierten Felder sind die drei von oben. Die gezeigte Woche beginnt {day}.',
  'plan.heat.describe':
    'Ein Raster aus sieben Tagen mal vierundzwanzig Stunden. Die beste Stunde ist {best}, die schlechteste {worst}.',
  'plan.table': 'Dasselbe als Tabelle',
  'plan.table.day': 'Tag',
  'plan.table.hour': 'Stunde (UTC)',
  'plan.table.score': 'Wertung',
  'plan.table.awake': 'Wach',
  'plan.crowd': 'Andere Leute ausprobieren',
  'plan.crowd.note':
    'Zeitzonen mit ihrem Gewicht, etwa Asia/Tokyo=2, America/Sao_Paulo=1. Nichts davon wird aufbewahrt.',
  'plan.crowd.try': 'Neu wiegen',
  'plan.map': 'Wer um {time} UTC schläft, {day}',
  'plan.map.describe': 'Eine Weltkarte nach Ortszeit. Es schlafen: {asleep}. Abend ist in: {evening}.',
  'plan.map.note': 'Nach den Uhren jedes Landes: dunkel, wo Nacht ist.',
  'plan.band': 'Ortszeit',
  'plan.band.asleep': 'Schlafend (23–6)',
  'plan.band.edge': 'Beim Aufwachen (6–8)',
  'plan.band.day': 'Tag (8–18)',
  'plan.band.evening': 'Abend (18–23)',
  'plan.band.places': 'Länder',
  'plan.band.crowd': 'Von den Leuten',
  'plan.map.source': 'Umrisse: Natural Earth, gemeinfrei.',
  'where.map.describe':
    'Eine Weltkarte nach Ortszeit zur Stunde null, mit einem Kreis für jedes Land mit mindestens {fewest} Zusagen.',
  'where.country': 'Land',
  'where.pledges': 'Zusagen',
  'where.time': 'Dort ist es',
  'where.note': 'Nach der Zeitzone, die jede Person gewählt hat; keine Adresse wird aufbewahrt.',
}
