import type { needsEn } from '../en/needs.ts'

export const needsDe: Record<keyof typeof needsEn, string> = {
  'need.title': 'Wie viele braucht es?',
  'need.have':
    'Ihr habt {pledges, plural, =0 {noch keine Zusagen} one {eine Zusage} other {# Zusagen}}; mit {storms, plural, =0 {der üblichen Hälfte} one {der Beteiligung des einen früheren Sturms hier} other {der Beteiligung der # früheren Stürme hier}} sind das etwa {posts, plural, one {ein Post} other {# Posts}}, in acht von zehn Stürmen zwischen {low} und {high}.',
  'need.took': '{place} auf {network} brauchte um diese Stunde {low} bis {high}.',
  'need.place.1': 'Platz eins',
  'need.place.10': 'Ein Platz unter den ersten zehn',
  'need.place.50': 'Ein Platz unter den ersten fünfzig',
  'need.none': '{network}: um diese Stunde der Woche nicht gemessen.',
  'need.nowhere': 'Nicht gemessen: Um diese Stunde der Woche wurde noch kein Netzwerk als Ganzes gehört.',
  'need.note':
    'Posts und Schreibende in {minutes} Minuten, nach dem, was die Hashtags auf diesen Plätzen in früheren Wochen zur selben Stunde hatten, für {hour} UTC. Wenige Wochen sagen wenig.',
  'need.network': 'Netzwerk',
  'need.place': 'Platz',
  'need.posts': 'Beiträge',
  'need.authors': 'Schreibende',
  'need.weeks': 'Wochen',
  'need.range': '{low} bis {high}',
}
