import type { imagesEn } from '../en/images.ts'

export const imagesFr: Record<keyof typeof imagesEn, string> = {
  'images.picture': 'Une image (facultatif)',
  'images.other': 'Une autre image à la place',
  'images.picture.note':
    'PNG, JPEG ou WebP, 1 Mo au plus. Ce que le fichier dit du lieu, de l’heure et de l’appareil est enlevé.',
  'images.alt': 'Ce que montre l’image',
  'images.alt.note': 'Nécessaire avec une image, pour qui ne peut pas la voir ; {most, number} caractères au plus.',
  'images.alt.says': 'Texte alternatif : {alt}',
  'images.exact':
    'Exactement {bytes, plural, one {cet octet} other {ces # octets}} et cette image partiront, et rien d’autre :',
  'images.without': 'Laisser l’image de côté',
  'images.signIn': 'Se connecter pour une image',
  'images.signIn.note':
    'Pour emporter une image, connecte-toi encore une fois, afin qu’Uproar puisse l’ajouter. Rien d’autre n’est demandé. Connecte-toi avant d’écrire : aucun texte n’est gardé ici.',
  'images.error.permission':
    'Ta connexion ne permet pas à Uproar d’ajouter une image. Connecte-toi encore une fois pour cela, ou continue sans.',
  'images.error.kind': 'Ce fichier n’est pas une image utilisable : PNG, JPEG ou WebP, entière et fixe.',
  'images.error.large': 'Cette image dépasse 1 Mo. Réduis-la et choisis-la de nouveau.',
  'images.error.alt': 'Dis avec des mots ce que montre l’image.',
  'images.error.altLong': 'C’est plus de {most, number} caractères. Dis-le plus brièvement.',
  'images.error.none':
    'Il y a un texte alternatif mais pas d’image. Choisis-en une, ou laisse le texte alternatif vide.',
  'images.error.gone': 'L’image n’est plus là. Choisis-la de nouveau.',
}
