import type { postersEn } from '../en/posters.ts'

export const postersFr: Record<keyof typeof postersEn, string> = {
  'posters.title': 'Affiches',
  'posters.lead':
    'L’heure telle qu’elle est à la montre de chacun, à faire tourner. Elles invitent et ne portent pas de hashtag.',
  'posters.choose': 'Pour quelle montre ?',
  'posters.show': 'Voir l’affiche',
  'posters.all': 'Toutes les affiches, dans tous les formats',
  'posters.of': 'Affiches pour {city}',
  'posters.groups': 'Pour plusieurs endroits à la fois',
  'posters.group.world': 'Le monde entier',
  'posters.group.americas': 'Les Amériques',
  'posters.group.europe-africa': 'Europe et Afrique',
  'posters.group.asia-pacific': 'Asie et Pacifique',
  'posters.size.preview': 'Aperçu de lien',
  'posters.size.square': 'Carré : Instagram, Facebook, LINE',
  'posters.size.portrait': 'Vertical : Instagram et Threads',
  'posters.size.story': 'Story : Instagram, TikTok, WhatsApp',
  'posters.size.wide': 'Large : X, Bluesky, Mastodon',
  'posters.download': 'Télécharger',
  'posters.altText': 'Texte alternatif',
  'posters.altText.note':
    'Ajoute-le là où tu postes l’image, pour que les personnes qui ne peuvent pas la voir aient l’heure aussi.',
  'posters.copy': 'Copier le texte alternatif',
  'posters.copied': 'Copié',
  'posters.mine': 'Affiches à ton heure',
  'posters.alt': 'Affiche : {name}. {hours}. {to} : « {ask} » Rejoins-nous sur {address}',
  'posters.alt.place': '{time} à {city}, {day}',
}
