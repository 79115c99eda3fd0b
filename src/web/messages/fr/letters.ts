import type { lettersEn } from '../en/letters.ts'

export const lettersFr: Record<keyof typeof lettersEn, string> = {
  'letter.subject.week': '{name} : plus qu’une semaine',
  'letter.subject.day': '{name} : c’est {when}',
  'letter.subject.hour': 'Bientôt, {name} : {when}',
  'letter.subject.five': 'Plus que quelques minutes : {name}',
  'letter.subject.go': 'Maintenant : {name}',
  'letter.subject.result': 'Comment ça s’est passé : {name}',
  'letter.subject.moved': '{name} change d’heure',
  'letter.subject.postponed': 'Reporté : {name}',
  'letter.subject.confirm': 'C’est bien ton adresse ? {name}',
  'letter.subject.fresh': 'C’était toi ? {name}',
  'letter.lead.week': 'Il reste une semaine. Pense à tes propres mots ; personne d’autre ne les a.',
  'letter.lead.day': 'C’est presque l’heure. Écris ton texte aujourd’hui, et poste-le pendant l’heure, pas avant.',
  'letter.lead.hour': 'Ça commence bientôt. Prépare ton texte et attends l’heure : c’est ensemble que ça compte.',
  'letter.lead.five': 'Encore quelques minutes. Ouvre ta page maintenant et garde-la ouverte.',
  'letter.lead.go': 'L’heure commence. Poste maintenant, avec tes propres mots.',
  'letter.lead.result': 'C’est fini. Merci : c’était toi, et tous les autres. Ce qui a été mesuré est dans le bilan.',
  'letter.lead.moved': 'L’heure a changé. C’était {old}. C’est maintenant {new}. Ton engagement reste tel quel.',
  'letter.lead.postponed':
    'Ça devait être {old}. Ce ne sera pas à ce moment-là, et rien ne part pour toi. On te dira la nouvelle heure.',
  'letter.lead.confirm':
    'Quelqu’un, sans doute toi, a demandé des rappels à cette adresse. Confirme-la, ou ne fais rien et tu n’entendras plus jamais parler de nous.',
  'letter.lead.fresh':
    'Quelqu’un, sans doute toi, veut faire sur ta page quelque chose qui demande un coup d’œil à tes mails. Le lien marche 15 minutes, une fois ouvert dans le même navigateur.',
  'letter.when': '{day}, {time} ({city}). En UTC : {utc}.',
  'letter.at': '{day} à {time}',
  'letter.button.page': 'Ta page',
  'letter.button.write': 'Écrire ton texte',
  'letter.button.go': 'Poster maintenant',
  'letter.button.result': 'Voir le bilan',
  'letter.button.confirm': 'Confirmer mon adresse',
  'letter.button.fresh': 'Oui, c’était moi',
  'letter.foot': 'Tu reçois ceci parce que tu as promis de participer.',
  'letter.stop': 'Plus de mails',
}
