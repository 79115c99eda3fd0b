import type { tapsEn } from '../en/taps.ts'

export const tapsFr: Record<keyof typeof tapsEn, string> = {
  'taps.more': 'Plus de réseaux',
  'taps.server': 'Ton serveur {network}',
  'taps.copyFirst':
    '{network} n’accepte pas de mots venus d’une autre page. Copie d’abord les tiens, puis colle-les là-bas.',
  'taps.copyFirst.lead': 'Copie d’abord ces mots :',
  'taps.copyFirst.then': 'Puis colle-les dans {network} et appuie là-bas sur Publier ; Uproar ne le fait jamais.',
  'taps.hashtagsDoLittle':
    'Les hashtags pèsent peu ici. Choisis une communauté où ton post est le bienvenu, et lis ses règles.',
  'taps.copy': 'Copier mes mots',
  'taps.copied': 'Copié. Colle là où tu postes.',
  'taps.copy.failed': 'Ton navigateur ne nous laisse pas copier. Sélectionne les mots et copie-les toi-même.',
  'taps.elsewhere': 'N’importe où ailleurs',
  'taps.elsewhere.body': 'Emporte tes mots et poste-les où tu veux.',
  'taps.elsewhere.words': 'Tes mots, à copier',
  'taps.share': 'Partager…',
  'taps.thanks': 'Merci',
  'taps.receipt.checked': 'Nous avons vu ton post sur {network}. Merci !',
  'taps.receipt.notCheckable':
    'C’est noté, merci ! {network} ne laisse personne regarder ; ton lien compte donc comme montré, pas comme vérifié.',
  'taps.receipt.waiting': 'C’est noté, merci ! {network} ne répond pas en ce moment ; nous regarderons plus tard.',
  'taps.receipt.wrong.not a post':
    'Ce n’est pas l’adresse d’un post sur {network}. Ouvre ton post là-bas et copie son adresse.',
  'taps.receipt.wrong.not there':
    '{network} ne connaît pas ce post. Vérifie l’adresse, ou attends un instant et réessaie.',
  'taps.receipt.wrong.not public':
    'Ce post n’est pas public, il ne peut donc pas compter. Rends-le public, ou laisse le champ vide.',
  'taps.receipt.wrong.no hashtag':
    'Ce post ne porte pas #{hashtag}. Montre celui qui le porte, ou laisse le champ vide.',
  'taps.receipt.wrong.before the hour':
    'Ce post date d’avant la vague. Montre celui de la bonne heure, ou laisse le champ vide.',
  'taps.receipt.wrong.after the hour':
    'Ce post date d’après la vague. Montre celui de la bonne heure, ou laisse le champ vide.',
  'taps.receipt.wrong.claimed':
    'Ce post a déjà été montré. Chaque post compte une fois ; montre le tien, ou laisse le champ vide.',
  'taps.receipt.wrong.not opened':
    'Uproar n’ouvre pas cette adresse. Montre l’adresse publique de ton post, ou laisse le champ vide.',
  'taps.report.checked': 'Parmi les posts montrés, {checked, number} sur {receipts, number} ont été vus sur le réseau.',
  'taps.friends': 'Préviens tes amis',
  'taps.friends.body': 'Un message privé ne fait monter aucun hashtag. Mais il amène des gens, et eux postent.',
  'taps.friends.invite': '{name} : on poste tous à la même heure. Viens !',
  'taps.friends.open': 'Les prévenir sur {network}',
}
