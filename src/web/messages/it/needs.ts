import type { needsEn } from '../en/needs.ts'

export const needsIt: Record<keyof typeof needsEn, string> = {
  'need.title': 'Quanti ne servono?',
  'need.have':
    'Avete {pledges, plural, =0 {zero promesse per ora} one {una promessa} other {# promesse}}; con {storms, plural, =0 {la solita metà} one {la partecipazione dell’unica ondata passata qui} other {la partecipazione delle # ondate passate qui}} fa circa {posts, plural, one {un post} other {# post}}, tra {low} e {high} in otto ondate su dieci.',
  'need.took': '{place} su {network} a quest’ora: ne servivano da {low} a {high}.',
  'need.place.1': 'Primo posto',
  'need.place.10': 'Primi dieci',
  'need.place.50': 'Primi cinquanta',
  'need.none': '{network}: non misurato a quest’ora della settimana.',
  'need.nowhere': 'Non misurato: nessuna rete è stata ancora sentita per intero a quest’ora della settimana.',
  'need.note':
    'Post e autori in {minutes} minuti, da quello che avevano gli hashtag in questi posti alla stessa ora delle settimane passate, per le {hour} UTC. Poche settimane dicono poco.',
  'need.network': 'Rete',
  'need.place': 'Posto',
  'need.posts': 'Post',
  'need.authors': 'Autori',
  'need.weeks': 'Settimane',
  'need.range': 'da {low} a {high}',
}
