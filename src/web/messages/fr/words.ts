import type { wordsEn } from '../en/words.ts'

export const wordsFr: Record<keyof typeof wordsEn, string> = {
  'words.meter': 'Quelle part est de toi',
  'words.own': '{share} % de ce texte est de toi.',
  'words.help': 'Si la page reste vide : l’une de celles-ci peut aider',
  'problem.turned': 'Un caractère caché inverse le sens de lecture. Retape le texte.',
  'problem.heaped': 'Tant de signes s’empilent sur ses lettres que personne ne peut les lire. Écris-les simplement.',
  'me.short.days':
    '{handle} {has, plural, =0 {n’a même pas un jour} one {a un jour} other {a # jours}}. Uproar ne publie que depuis des comptes d’au moins {least} jours.',
  'me.short.posts':
    '{handle} {has, plural, =0 {n’a aucun post} one {n’a qu’un post} other {n’a que # posts}} pour l’instant. Uproar ne publie que depuis des comptes qui en ont au moins {least}.',
  'me.short.followers':
    '{handle} {has, plural, =0 {n’a aucun abonné} one {n’a qu’un abonné} other {n’a que # abonnés}} pour l’instant. Uproar ne publie que depuis des comptes qui en ont au moins {least}.',
  'me.short.why':
    'Ça ne dit rien de toi : pour un réseau, les comptes neufs et vides ont l’air inventés, et dans une vague ils nuiraient à tous.',
  'me.short.tap':
    'Tu participes quand même. Écris ton texte maintenant ; à l’heure dite, tu appuies toi-même sur Publier.',
  'state.held': 'Attend que l’équipe d’organisation regarde.',
  'held.me':
    'Ça arrive aussi à de vraies personnes. Quelqu’un regarde avant le départ. Tu n’es pas obligé d’attendre : tu peux le poster toi-même à l’heure dite, ou le retirer.',
  'held.me.series': 'Plusieurs comptes aux noms numérotés sont arrivés à la suite, et le tien en fait partie.',
  'held.me.siblings':
    'Plusieurs comptes créés dans les mêmes minutes sont arrivés ensemble, et le tien en fait partie.',
  'held.me.same day': 'Plusieurs nouveaux comptes de ton serveur sont arrivés en une heure, et le tien en fait partie.',
  'held.me.similar words': 'Plusieurs textes arrivés en une heure se ressemblent, et le tien en fait partie.',
  'held.title': 'Attend ton regard',
  'held.lead':
    'Ils sont arrivés comme le feraient les nombreux comptes d’une seule personne. De vraies personnes peuvent aussi donner cette impression : lis leurs textes, regarde leurs comptes. Tant que tu n’as pas décidé, aucun ne part ; ce que personne ne regarde avant la fin de la vague est manqué.',
  'held.series': 'Noms numérotés à la suite',
  'held.siblings': 'Comptes créés dans les mêmes minutes',
  'held.same day': 'Nouveaux comptes d’un serveur et d’un jour, en une heure',
  'held.similar words': 'Textes semblables en une heure',
  'held.count': '{count, plural, one {un accord} other {# accords}}',
  'held.letAll': 'Tout laisser partir',
  'held.refuseAll': 'Tout refuser',
  'held.letOne': 'Laisser partir',
  'held.refuseOne': 'Refuser',
  'held.made': 'créé le {day}',
  'held.madeUnknown': 'âge inconnu',
  'held.posts': '{count, plural, one {un post} other {# posts}}',
  'held.hundred': '100 posts ou plus',
  'held.postsUnknown': 'nombre de posts inconnu',
  'held.came': 'accord donné à {time} UTC',
  'held.all': 'Afficher les {count}',
  'held.log': 'Décidé jusqu’ici',
  'held.log.letGo':
    '{time} UTC : {count, plural, one {un accord laissé partir} other {# accords laissés partir}} ({reason})',
  'held.log.refused': '{time} UTC : {count, plural, one {un accord refusé} other {# accords refusés}} ({reason})',
  'vet.title': 'Le hashtag, avant qu’il soit public',
  'vet.look': 'Examiner ce hashtag',
  'vet.save': 'Enregistrer avec ce hashtag',
  'vet.stop': 'Stop',
  'vet.think': 'À réfléchir',
  'vet.fine': 'C’est bon',
  'vet.invalid': '{why}',
  'vet.everywhere': 'X, Bluesky, Mastodon et Threads lisent tous #{tag} en entier.',
  'vet.cut': '{network} n’en lit que #{read}.',
  'vet.unread': '{network} n’y lit aucun hashtag.',
  'vet.topic': 'Threads permet un sujet par post ; ce sera #{tag}.',
  'vet.folded': 'Mastodon range #{tag} avec #{read} : les accents n’y distinguent pas les hashtags.',
  'vet.long':
    '{length} caractères, c’est long à taper et ça laisse moins de place aux mots à soi. Jusqu’à 20, c’est bien.',
  'vet.length': '{length} caractères : facile à taper.',
  'vet.short': '{length} caractères : il croisera des gens qui veulent dire autre chose.',
  'vet.camel':
    'Sans majuscules, personne n’en trouve les mots, ni aucun lecteur d’écran. Une majuscule par mot aide : #{example}.',
  'vet.camelAsk': 'S’il y a plusieurs mots, mets une majuscule à chacun, pour qu’on puisse le lire à voix haute.',
  'vet.words': 'Lu à voix haute, ça donne « {words} ».',
  'vet.reading': 'En minuscules, on peut y lire « {reading} » ({kind}).',
  'vet.kind.rude': 'grossier',
  'vet.kind.body': 'sur le corps',
  'vet.kind.hateful': 'haineux',
  'vet.kind.death': 'sur la mort',
  'vet.scripts': 'Il mélange des alphabets : {scripts}. Qui le tape aura du mal à trouver les mêmes lettres.',
  'vet.lookalike': '{letters} ne font que ressembler à des lettres latines. Tapé par d’autres, c’est un autre hashtag.',
  'vet.unused': 'Personne ne l’a utilisé sur {network} dans ce qu’on a entendu récemment.',
  'vet.used':
    '{count, plural, one {Une personne l’a utilisé} other {# personnes l’ont utilisé}} sur {network} {minutes, plural, one {dans la dernière minute} other {dans les # dernières minutes}}. Regarde ce qu’elles veulent dire par là.',
  'vet.notMeasured': 'On n’a pas mesuré s’il est utilisé : ce serveur n’écoute aucun flux.',
  'vet.near': '#{other} est très utilisé sur {network}, et à une faute de frappe d’ici.',
  'report.words.title': 'Leurs propres mots',
  'report.words':
    '{network} : {distinct} textes sur {texts} n’étaient à personne d’autre ({share}). {copies, plural, =0 {Aucun n’était} one {Un était} other {# étaient}} presque celui de quelqu’un d’autre ou de la campagne{clusters, plural, =0 {} one {, en un groupe} other {, en # groupes}}.',
  'report.words.note':
    'Comparé sur ce serveur : ce qu’Uproar a publié, et ce avec quoi les fenêtres ont été ouvertes. Ce que les gens ont tapé ailleurs n’y est pas.',
}
