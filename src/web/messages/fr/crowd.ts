import type { crowdEn } from '../en/crowd.ts'

export const crowdFr: Record<keyof typeof crowdEn, string> = {
  'crowd.title': 'Qui l’a faite, et ce qui est habituel',
  'crowd.lead':
    'Chaque chiffre à côté de ce que le même réseau montrait à la même heure sans le hashtag. Regarde toi-même où ça diffère.',
  'crowd.none': 'Comptes, textes et rythme n’ont pas été comparés à l’habituel : non mesuré.',
  'crowd.later': 'Comptes, textes et rythme seront comparés à l’habituel une fois la vague close.',
  'crowd.noYardstick':
    'Ce qui est habituel là-bas à cette heure n’a pas été mesuré ; rien ci-dessous ne dit donc ce qui est beaucoup ou peu.',
  'crowd.here': 'Dans cette vague',
  'crowd.usual': 'L’habituel là-bas à cette heure',
  'crowd.is.like': 'à peu près comme d’habitude',
  'crowd.is.unlike': 'pas comme d’habitude',
  'crowd.is.unmeasured': 'non mesuré',
  'crowd.ages.short': 'Âge des comptes :',
  'crowd.texts.short': 'Textes copiés :',
  'crowd.seconds.short': 'Rythme :',
  'crowd.authors.short': 'Posts par compte :',
  'crowd.usual.note':
    'L’habituel : tous les autres posts entendus de {from} à {until} UTC ; parmi eux, tout ce qu’ont écrit {authors, plural, one {# compte} other {# comptes}}, {oneIn, plural, one {soit tous les comptes entendus} other {soit un sur #, d’après l’empreinte du nom}}. « Pas comme d’habitude » se dit de parts qui diffèrent de cinq points et de trois erreurs types, d’un rythme qui coïncide deux fois plus souvent, et d’un coefficient de Gini plus élevé de 0,15. Une foule plus grande a plus de copies, et un échantillon n’est jamais exact.',
  'crowd.no':
    'Ici, aucun compte n’est traité de bot. Un compte neuf peut être une nouvelle personne, et un texte copié, quelqu’un d’enthousiaste.',
  'crowd.ages.title': 'L’âge des comptes',
  'crowd.ages.both': '{share} des comptes avaient moins d’un mois ; l’habituel là-bas est {usual}.',
  'crowd.ages.one': '{share} des comptes avaient moins d’un mois.',
  'crowd.ages.none': 'Non mesuré : le réseau n’a pas été interrogé, ou ne le dit pas.',
  'crowd.ages.sample':
    'L’annuaire public de {network} a été interrogé sur {asked, plural, one {# compte} other {# comptes}} de cette vague, au sort d’après l’empreinte du nom ; il a donné l’âge de {known, number}.',
  'crowd.age': 'Âge à l’heure zéro',
  'crowd.age.week': 'moins d’une semaine',
  'crowd.age.month': 'moins d’un mois',
  'crowd.age.halfYear': 'moins de six mois',
  'crowd.age.year': 'moins d’un an',
  'crowd.age.threeYears': 'moins de trois ans',
  'crowd.age.older': 'plus vieux',
  'crowd.texts.title': 'Des textes presque pareils',
  'crowd.texts.both': '{share} des textes sont presque celui d’un autre compte ; l’habituel là-bas est {usual}.',
  'crowd.texts.one': '{share} des textes sont presque celui d’un autre compte.',
  'crowd.texts.none': 'Non mesuré : aucun texte n’a pu être comparé.',
  'crowd.texts.near': 'presque celui d’un autre',
  'crowd.texts.own': 'comme aucun autre',
  'crowd.texts.kind': 'Textes',
  'crowd.texts.largest': 'Groupes de textes semblables : {clusters, number}. Les plus grands :',
  'crowd.texts.group':
    '{posts, plural, one {un post} other {# posts}} de {authors, plural, one {un compte} other {# comptes}}',
  'crowd.texts.kept':
    'Les textes sont comparés sans hashtags, noms ni adresses. Ils ne sont pas gardés, seulement ce qu’il faut pour les comparer, et c’est effacé ensuite.',
  'crowd.seconds.title': 'À quelle seconde de la minute',
  'crowd.seconds.both':
    'Deux posts sont tombés sur la même seconde de la minute {times} fois aussi souvent que par hasard ; l’habituel là-bas est {usual}.',
  'crowd.seconds.one':
    'Deux posts sont tombés sur la même seconde de la minute {times} fois aussi souvent que par hasard.',
  'crowd.seconds.note':
    'Les gens se répartissent également sur la minute, jusqu’à la ligne ; les machines qui postent à l’horloge, non. La première minute est laissée de côté, puisque tout le monde commence ensemble.',
  'crowd.second': 'Seconde',
  'crowd.authors.title': 'Combien de posts par compte',
  'crowd.authors.both':
    'Le coefficient de Gini des posts par compte est de {gini} ; l’habituel là-bas est {usual}. À 0, tous ont écrit autant ; près de 1, un seul a presque tout écrit.',
  'crowd.authors.one':
    'Le coefficient de Gini des posts par compte est de {gini}. À 0, tous ont écrit autant ; près de 1, un seul a presque tout écrit.',
  'crowd.posts': '{group} {group, select, 1 {post seulement} other {posts par compte}}',
  'crowd.posts.head': 'Posts d’un même compte',
  'crowd.deleted':
    '{posts, plural, =0 {Aucun post de cette vague n’a été supprimé depuis la fin.} one {Un post de cette vague a été supprimé depuis la fin.} other {# posts de cette vague ont été supprimés depuis la fin.}}',
  'crowd.reach.title': 'Jusqu’où c’est allé',
  'crowd.reach.text':
    'Selon les comptes de {network}, pour {found, plural, one {# post} other {# posts}} sur {mentions, plural, one {# mention} other {# mentions}}. Combien de personnes les ont vus, personne ne nous le dit, et le nombre d’abonnés n’est pas une portée.',
  'crowd.reach.after': 'Après la fin',
  'crowd.reach.hours': '{hours, number} h',
  'crowd.reach.found': 'Posts trouvés',
  'crowd.reach.likes': 'j’aime',
  'crowd.reach.reposts': 'partages et citations',
  'crowd.reach.replies': 'réponses',
  'lead.title': 'Avant ou après les listes des réseaux',
  'lead.text':
    'Quand notre moteur a parlé de tendance pour la première fois, et quand chaque liste du réseau lui-même l’a affiché. Toute liste qui a pu être vue est citée, même là où nous étions en retard ou seuls.',
  'lead.list': 'Liste',
  'lead.listed': 'Vu là pour la première fois (UTC)',
  'lead.judged': 'Notre verdict (UTC)',
  'lead.difference': 'Nous étions',
  'lead.never': 'jamais',
  'lead.same': 'au même moment',
  'lead.earlier': 'en avance de {duration}',
  'lead.later': 'en retard de {duration}',
  'lead.note':
    'Une liste est consultée toutes les quelques minutes ; elle a donc pu afficher le hashtag jusqu’à une consultation plus tôt.',
  'press.title': 'Pour les rédactions et pour recompter',
  'press.text':
    'Les graphiques peuvent être imprimés et montrés avec leur source. Chaque nombre peut être recompté à partir du fichier du rapport ; numbers/dictionary.csv explique chaque colonne. Les réseaux ne sont jamais additionnés.',
  'press.contact': 'Le rapport et la campagne qui est derrière : {address}',
  'press.head': 'Compté à partir de la tête du registre {head}',
  'press.kit': 'Dossier de presse (ZIP)',
  'press.json': 'Les nombres (JSON)',
  'press.csv': 'Les nombres (CSV) :',
  'press.pdf.short': 'Deux pages (PDF)',
  'press.pdf.full': 'Rapport complet (PDF)',
}
