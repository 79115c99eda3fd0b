import type { planEn } from '../en/plan.ts'

export const planFr: Record<keyof typeof planEn, string> = {
  'plan.title': 'La meilleure heure',
  'plan.link': 'La meilleure heure',
  'plan.back': 'Toutes les campagnes',
  'plan.lead':
    'Chaque heure pleine des semaines à venir, pesée : combien peuvent participer, qui devrait veiller, et si les réseaux sont chargés d’habitude. C’est une proposition. À toi de décider.',
  'plan.reason.awake':
    '{awake} % du groupe {who, select, prior {serait} other {est}} debout, environ {reach} % libre de poster : {places}.',
  'plan.reason.place': '{city} {day} {time}',
  'plan.reason.fair': 'Aucun continent ne porte la nuit à lui seul.',
  'plan.reason.unfair': '{continent} : c’est là qu’on perd le plus de sommeil, {awake} % y sont debout.',
  'plan.reason.quiet':
    'À cette heure de la semaine, les réseaux sont d’habitude plus calmes qu’à la plupart des autres.',
  'plan.reason.usual': 'À cette heure de la semaine, les réseaux sont à peu près aussi chargés que d’habitude.',
  'plan.reason.busy':
    'À cette heure de la semaine, les réseaux sont d’habitude plus chargés qu’à la plupart des autres ; il faut donc plus de monde pour le hashtag.',
  'plan.reason.unmeasured': 'L’activité des réseaux à cette heure n’est pas encore mesurée.',
  'plan.reason.clash': 'Ça tombe en même temps que « {event} ».',
  'plan.continent.Africa': 'Afrique',
  'plan.continent.America': 'Amérique',
  'plan.continent.Asia': 'Asie',
  'plan.continent.Europe': 'Europe',
  'plan.continent.Oceania': 'Océanie',
  'plan.source.given': 'Le groupe est la liste que tu as donnée.',
  'plan.source.listed':
    'Le groupe est la liste du fichier de la campagne, jusqu’à ce que {fewest} personnes se soient engagées.',
  'plan.source.pledges':
    'Le groupe, {count, plural, one {c’est la seule personne qui s’est engagée} other {ce sont les # personnes qui se sont engagées}}, par fuseau horaire.',
  'plan.source.prior':
    'Presque personne ne s’est encore engagé, alors le groupe est une supposition : celles et ceux qui lisent ces langues dans le monde ({languages}), chaque langue à égalité. À partir de {fewest}, ce sont vos engagements.',
  'plan.best': 'Trois au choix',
  'plan.none':
    'Aucune heure pleine des semaines à venir ne tient dans tes créneaux. Élargis-les dans le fichier de la campagne, sous « planning ».',
  'plan.score': '{score} sur 100',
  'plan.heat': 'La semaine, heure par heure, en UTC',
  'plan.heat.note':
    'Plus c’est foncé, mieux c’est. Les cases numérotées sont les trois ci-dessus. La semaine affichée commence {day}.',
  'plan.heat.describe':
    'Une grille de sept jours sur vingt-quatre heures. La meilleure heure est {best}, la pire {worst}.',
  'plan.table': 'Le même en tableau',
  'plan.table.day': 'Jour',
  'plan.table.hour': 'Heure (UTC)',
  'plan.table.score': 'Note',
  'plan.table.awake': 'Debout',
  'plan.crowd': 'Essayer un autre groupe',
  'plan.crowd.note': 'Des fuseaux horaires avec leur poids, comme Asia/Tokyo=2, America/Sao_Paulo=1. Rien n’est gardé.',
  'plan.crowd.try': 'Peser de nouveau',
  'plan.map': 'Qui dort à {time} UTC, {day}',
  'plan.map.describe': 'Une carte du monde par heure locale. On dort : {asleep}. C’est le soir : {evening}.',
  'plan.map.note': 'Selon les horloges de chaque pays : foncé là où il fait nuit.',
  'plan.band': 'Heure locale',
  'plan.band.asleep': 'On dort (23–6)',
  'plan.band.edge': 'On se réveille (6–8)',
  'plan.band.day': 'Journée (8–18)',
  'plan.band.evening': 'Soirée (18–23)',
  'plan.band.places': 'Pays',
  'plan.band.crowd': 'Du groupe',
  'plan.map.source': 'Contours : Natural Earth, domaine public.',
  'where.map.describe':
    'Une carte du monde par heure locale à l’heure zéro, avec un cercle pour chaque pays d’au moins {fewest} engagements.',
  'where.country': 'Pays',
  'where.pledges': 'Engagements',
  'where.time': 'Là-bas, il est',
  'where.note': 'Selon le fuseau horaire choisi par chaque personne ; aucune adresse n’est gardée.',
}
