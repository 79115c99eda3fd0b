import type { movedEn } from '../en/moved.ts'

export const movedFr: Record<keyof typeof movedEn, string> = {
  'moved.title': 'L’heure a changé',
  'moved.to': 'C’était {oldDay}, {oldTime}. C’est maintenant {newDay}, {newTime}.',
  'moved.same': 'C’était reporté. C’est de nouveau prévu, à l’heure d’avant.',
  'moved.utc': 'Avant, c’était {date}, {time} UTC.',
  'moved.yes.title': 'Ton texte tient toujours ?',
  'moved.yes.body':
    'Ton accord valait pour une autre heure, alors ce texte ne part pas tant que tu n’as pas dit oui à la nouvelle. Si tu ne fais rien, rien n’est posté pour toi.',
  'moved.yes': 'Oui, à la nouvelle heure aussi',
  'moved.clocks':
    'On change d’heure à {city}, {day} : {minutes, plural, one {une minute} other {# minutes}} {direction, select, forward {en avant} other {en arrière}}. Ton heure, {time}, est déjà la nouvelle.',
  'postponed.title': 'Reporté',
  'postponed.lead': 'Plus rien ne part d’ici. La nouvelle heure sera sur cette page.',
  'postponed.was': 'Ça devait être {day}, {time}.',
  'postponed.tragedy': 'Il s’est passé quelque chose de plus important.',
  'postponed.outage': 'Les réseaux ne marchent pas comme il faut.',
  'postponed.other': 'L’équipe d’organisation a reporté.',
  'postponed.tap':
    'L’équipe d’organisation a reporté cette vague. Garde ton texte : il reste dans ce navigateur jusqu’à la nouvelle heure.',
  'postponed.report':
    'L’équipe d’organisation a reporté cette vague ({day}, {time} UTC). À partir de là, rien n’a été publié d’ici ; l’heure a quand même été mesurée jusqu’au bout.',
  'postponed.past': 'Reporté',
  'clocks.own': 'Là où tu es, on change d’heure avant la vague ({day}). L’heure ci-dessus est déjà la nouvelle.',
  'calendar.feed': 'S’abonner : ça bouge quand l’heure bouge',
  'calendar.google': 'Google Agenda',
  'calendar.outlook': 'Agenda Outlook',
  'calendar.apple': 'Calendrier Apple',
  'calendar.more': 'Ajouter à ton agenda',
  'calendar.note':
    'Un événement téléchargé reste comme il est. Un abonnement suit quand l’heure change ou est reportée ; Google peut mettre un jour.',
  'calendar.file': 'Télécharger',
  'hours.title': 'L’heure',
  'hours.storm': 'Vague « {storm} »',
  'hours.when': '{day}, {time} UTC, {minutes, plural, one {une minute} other {# minutes}}',
  'hours.pledges':
    '{pledges, plural, =0 {Personne ne s’est encore engagé.} one {Une personne s’est engagée.} other {# personnes se sont engagées.}}',
  'hours.postpone': 'Reporter maintenant',
  'hours.postpone.why': 'Pourquoi',
  'hours.postpone.tragedy': 'Un drame',
  'hours.postpone.outage': 'Une panne',
  'hours.postpone.other': 'Une autre raison',
  'hours.postpone.note':
    'Un seul clic. Dès cet instant, rien ne part et aucun bouton n’ouvre de fenêtre ; chaque page, la salle en direct et les agendas le disent. Ce qui est parti avant reste.',
  'hours.postponed': 'Reporté : {day}, {time} UTC. Rien ne part.',
  'hours.move': 'Changer l’heure',
  'hours.move.title': 'Une autre heure',
  'hours.move.note':
    'Tout le monde est prévenu une fois, avec l’ancienne et la nouvelle heure à sa propre montre. Qui a donné son accord pour un texte est consulté de nouveau ; sans oui, rien ne part.',
  'hours.move.opened': 'Son registre est ouvert, donc l’heure reste. Tu peux reporter, puis donner une autre heure.',
  'hours.move.follows':
    'Son registre est ouvert et reste comme il est. Avec une autre heure, une deuxième vague prend sa place ; les engagements suivent, les accords sont à redonner.',
  'hours.error.date': 'Il faut une date et une heure comme 2026-12-05 et 11:00.',
}
