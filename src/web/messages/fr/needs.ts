import type { needsEn } from '../en/needs.ts'

export const needsFr: Record<keyof typeof needsEn, string> = {
  'need.title': 'Combien faut-il être ?',
  'need.have':
    'Vous avez {pledges, plural, =0 {zéro engagement pour l’instant} one {un engagement} other {# engagements}} ; avec {storms, plural, =0 {la moitié habituelle} one {la participation de la seule vague passée ici} other {la participation des # vagues passées ici}}, ça fait environ {posts, plural, one {# post} other {# posts}}, entre {low} et {high} dans huit vagues sur dix.',
  'need.took': '{place} sur {network} à cette heure : il fallait de {low} à {high}.',
  'need.place.1': 'Première place',
  'need.place.10': 'Dix premières places',
  'need.place.50': 'Cinquante premières places',
  'need.none': '{network} : non mesuré à cette heure de la semaine.',
  'need.nowhere': 'Non mesuré : aucun réseau n’a encore été entendu en entier à cette heure de la semaine.',
  'need.note':
    'Posts et auteurs en {minutes} minutes, d’après ce qu’avaient les hashtags à ces places à la même heure les semaines passées, pour {hour} UTC. Peu de semaines disent peu.',
  'need.network': 'Réseau',
  'need.place': 'Place',
  'need.posts': 'Publications',
  'need.authors': 'Auteurs',
  'need.weeks': 'Semaines',
  'need.range': '{low} à {high}',
}
