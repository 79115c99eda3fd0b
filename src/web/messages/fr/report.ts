import type { reportEn } from '../en/report.ts'

export const reportFr: Record<keyof typeof reportEn, string> = {
  'report.title': 'Ce qui s’est passé : {name}',
  'report.description': 'La preuve d’une heure, comptée et ouverte au recomptage : {name}.',
  'report.eyebrow': '{date}, {from}–{until} UTC',
  'report.trended': 'En tendance au bout de {duration}.',
  'report.trended.atOnce': 'En tendance dès la première seconde.',
  'report.notTrended': 'Pas entré en tendance.',
  'report.notMeasured': 'Rien n’a été mesuré.',
  'report.open': 'Cette vague n’est pas encore close ; les chiffres peuvent changer.',
  'report.best':
    'Au mieux, il était à la place {rank, number} sur {tags, number} hashtags sur {network}, à {time} UTC.',
  'report.whyNot.engine': 'Selon le moteur :',
  'report.whyNot.rank':
    'Au mieux, il était à la place {rank, number} sur {network}, avec {authors, plural, one {un auteur} other {# auteurs}} en {seconds, plural, one {une seconde} other {# secondes}}.',
  'report.whyNot.tenth': 'Le dixième hashtag en avait {authors, plural, one {un} other {#}}.',
  'report.whyNot.crowd':
    'Au mieux, il avait {authors, plural, one {un auteur} other {# auteurs}} en {seconds, plural, one {une seconde} other {# secondes}} sur {network}.',
  'report.engine': 'Le dernier mot du moteur :',
  'report.duration.seconds': '{seconds, plural, one {une seconde} other {# secondes}}',
  'report.duration.minutes': '{minutes, plural, one {une minute} other {# minutes}}',
  'report.duration.both':
    '{minutes, plural, one {une minute} other {# minutes}} et {seconds, plural, one {une seconde} other {# secondes}}',
  'report.people.title': 'Combien de personnes',
  'report.people.authors':
    '{authors, plural, one {compte a utilisé} other {comptes ont utilisé}} le hashtag sur {network}',
  'report.people.mentions': '{mentions, plural, one {mention} other {mentions}}',
  'report.people.each': 'mentions par compte',
  'report.people.peak':
    '{mentions, plural, one {mention} other {mentions}} dans la minute la plus chargée, à partir de {time} UTC',
  'report.people.pledged': '{pledges, plural, one {personne s’était engagée} other {personnes s’étaient engagées}}',
  'report.curve.title': 'L’heure',
  'report.curve.name': 'Mentions sur {network}',
  'report.curve.text':
    'Mentions {seconds, plural, one {chaque seconde} other {toutes les # secondes}} de {from} à {until} UTC ; le maximum était {most, number}.',
  'report.rank.name': 'Place parmi tous les hashtags sur {network}',
  'report.rank.text': 'Place de {from} à {until} UTC, la 1 en haut ; la meilleure était {rank}.',
  'report.legend.gap': 'non mesuré',
  'report.verdict.quiet': 'calme',
  'report.verdict.rising': 'en hausse',
  'report.verdict.trending': 'en tendance',
  'report.verdict.fading': 'en baisse',
  'report.table.show': 'Le même en tableau',
  'report.table.time': 'Dès (UTC)',
  'report.table.at': 'À (UTC)',
  'report.table.mentions': 'Mentions',
  'report.table.authors': 'Comptes',
  'report.table.rank': 'Place',
  'report.table.tags': 'Hashtags en tout',
  'report.know.title': 'Comment le savez-vous ?',
  'report.know.text':
    'Chaque nombre de cette page peut être recompté à partir de {rows, number} lignes du registre. Chaque ligne porte l’empreinte de la précédente ; voici la dernière :',
  'report.know.command': 'Télécharge le bilan et laisse ta propre machine compter :',
  'report.know.cannot':
    'Ce que ça ne peut pas montrer : si c’est bien l’empreinte affichée pendant la vague, si le serveur a noté ce qu’il a vu, et qui est derrière un engagement. Les personnes sont dans le registre sous forme d’empreintes salées, pas par leur nom.',
  'report.download': 'Télécharger le bilan (JSON)',
  'report.format': 'Comment le fichier est construit',
  'report.against.title': 'Ce qui plaide contre',
  'report.against.text': 'Un sceptique demanderait ceci. Le voici donc.',
  'report.against.busiest': 'des mentions venaient du compte le plus actif ({mentions, number})',
  'report.against.top':
    'des mentions venaient du centième le plus actif ({authors, plural, one {un compte} other {# comptes}})',
  'report.against.ours':
    'des mentions ont été publiées par Uproar, chacune pour une personne qui avait accepté le texte',
  'report.against.early': '{mentions, plural, one {mention est venue} other {mentions sont venues}} avant l’heure',
  'report.against.late':
    '{mentions, plural, one {mention est venue} other {mentions sont venues}} après l’heure, sans compter',
  'report.against.deleted':
    '{mentions, plural, one {mention a été supprimée et ne compte plus} other {mentions ont été supprimées et ne comptent plus}}',
  'report.against.gap': 'sans aucune mesure',
  'report.against.unknown': 'Nous n’avons pas vérifié si un compte est une personne.',
  'report.outcomes.title': 'Ce que sont devenus les posts',
  'report.outcomes.text':
    '{planned, plural, one {Une personne avait} other {# personnes avaient}} confié à Uproar un texte à publier. Chacun a fini d’une de ces façons.',
  'report.outcomes.none': 'Personne n’avait demandé à Uproar de publier un texte.',
  'report.outcomes.name': 'Comment ont fini les accords',
  'report.outcome.published': 'publiés',
  'report.outcome.failed': 'échoués',
  'report.outcome.missed': 'manqués',
  'report.outcome.withdrawn': 'retirés à temps',
  'report.outcome.unknown': 'inconnus',
  'report.taps.title': 'À la main',
  'report.taps.text':
    '{network} : {opened, number} ont ouvert la fenêtre, {said, number} ont dit avoir posté, {receipts, number} ont montré le post. Ce que les gens nous ont dit n’entre dans aucun compte ci-dessus.',
  'report.cause.title': 'Pour quoi c’était',
  'report.cause.target': 'Demandé à {target}',
  'report.cause.source': 'Source : {source}',
  'report.cause.reported': 'rapporté, {date}',
  'report.cause.verified': 'vérifié : {how}',
  'report.method.title': 'Méthode',
  'report.method.mention':
    'Une mention est un post public avec #{hashtag}, de n’importe qui, dont le réseau a été témoin entre la première et la dernière seconde. Elle compte une fois, même livrée plusieurs fois ; supprimée, elle ne compte plus.',
  'report.method.rank':
    '{interval, plural, one {Chaque seconde} other {Toutes les # secondes}}, le registre note les comptes {window, plural, one {de la dernière seconde} other {des # dernières secondes}}. La place vaut un de plus que le nombre de hashtags qui ont plus de comptes sur cette durée.',
  'report.method.verdict':
    'Le verdict est celui de notre moteur, avec le profil « {profile} ». Ce n’est pas la liste du réseau lui-même, qui n’a pas été mesurée.',
  'report.method.apart':
    'Les réseaux sont comptés à part et jamais additionnés. Un compte n’est pas une personne : une personne peut en avoir plusieurs.',
  'report.method.not':
    'Les vues, les j’aime et les partages n’ont pas été mesurés, ni aucun réseau autre que {networks}.',
  'report.gaps.title': 'Trous',
  'report.gaps.none': 'Le flux n’a jamais été interrompu.',
  'report.gaps.missing': '{from}–{until} UTC : rien n’a été mesuré.',
  'report.gaps.resumed':
    '{from}–{until} UTC : le flux s’est coupé et a repris là où il s’était arrêté ; rien ne manque.',
  'report.back': 'La campagne',
}
