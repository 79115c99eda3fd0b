import type { commonEn } from '../en/common.ts'

export const commonFr: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'Un hashtag. Une heure. Partout en même temps.',
  'common.languages': 'Langue',
  'common.skip': 'Aller au contenu',
  'common.home': 'Toutes les campagnes',
  'common.foot': 'De vraies personnes, leurs mots, leurs comptes.',
  'common.label': 'À noter',
  'common.newTab': 's’ouvre dans un nouvel onglet',
  'error.notFound.title': 'Il n’y a rien à cette adresse',
  'error.notFound.body': 'Elle est peut-être mal tapée, ou la campagne a été retirée.',
  'error.wrong.title': 'Quelque chose a mal tourné chez nous',
  'error.wrong.body':
    'Rien de ce que tu as envoyé n’est perdu deux fois : reviens en arrière et réessaie. Si ça se reproduit, donne ce numéro à l’équipe d’organisation : {reference}.',
  'error.early.title': 'Pas encore. Tous ensemble.',
  'error.early.body':
    'L’heure commence dans {left}. D’ici là, aucun post avec le hashtag ne part d’ici, pour que ceux de tout le monde arrivent d’un coup.',
  'error.back': 'Retour à la campagne',
  'home.title': 'Campagnes',
  'home.now': 'Maintenant',
  'home.toCome': 'À venir',
  'home.past': 'Passées',
  'home.none': 'Aucune campagne n’a encore été créée sur ce serveur.',
  'home.storm': '{date}, {time} UTC, {minutes, plural, one {une minute} other {# minutes}}',
}
