import type { forecastEn } from '../en/forecast.ts'

export const forecastFr: Record<keyof typeof forecastEn, string> = {
  'forecast.title': 'Ce qui était prévu',
  'forecast.sealed':
    'Scellé dans le registre à {time} UTC, avant l’heure zéro, à partir de {pledges, plural, one {# engagement} other {# engagements}}. Chaque fourchette doit tenir {percent} % du temps.',
  'forecast.what': 'Quoi',
  'forecast.range': 'Prévu',
  'forecast.was': 'Arrivé',
  'forecast.verdict': 'Tenu ?',
  'forecast.score': 'Note',
  'forecast.held': 'oui',
  'forecast.missed': 'non',
  'forecast.unknown': 'non mesuré',
  'forecast.turnout': 'Parmi les engagés, ont posté',
  'forecast.mentions': 'Mentions sur {network}',
  'forecast.rank': 'Meilleure place sur {network}',
  'forecast.between': '{low} à {high}',
  'forecast.behind': '{best} ou plus loin',
  'forecast.noPlace': 'aucune',
  'forecast.note':
    'La note est la largeur de la fourchette et, là où elle a manqué, dix fois l’écart en plus : plus c’est petit, mieux c’est.',
  'forecast.all': 'Toutes les prévisions de cette installation',
  'calibration.title': 'Ce que valent nos prévisions',
  'calibration.lead':
    'Avant chaque heure, nous scellons ce que nous attendons. Voici tout ce qu’il en est advenu, erreurs comprises.',
  'calibration.count':
    '{held} sur {all, plural, one {# prévision} other {# prévisions}} : c’est ce qui a tenu. Il en faudrait environ {percent} sur cent.',
  'calibration.none': 'Aucune prévision n’a encore été jugée. La première sera ici quand sa vague sera finie.',
  'calibration.without':
    '{count, plural, one {# vague n’a pas eu} other {# vagues n’ont pas eu}} de prévision, parce que personne n’était là pour la sceller à temps.',
  'calibration.picture': 'Les prévisions qui ont tenu, et un repère là où elles devraient s’arrêter',
  'calibration.storm': 'Vague',
}
