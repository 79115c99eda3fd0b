import type { myDataEn } from '../en/my-data.ts'

export const myDataFr: Record<keyof typeof myDataEn, string> = {
  'data.title': 'Tes données',
  'data.body': 'Tout ce qui est gardé de toi, en fichier ; ou plus rien.',
  'data.download': 'Télécharger mes données',
  'data.erase': 'Tout supprimer',
  'data.erase.note':
    'Engagement, textes, comptes, adresse et rappels sont effacés aussitôt. Les posts déjà partis restent sur tes comptes.',
  'data.erase.sure': 'Oui, tout supprimer',
  'data.erase.done': 'Tout est supprimé. Plus rien ici ne te connaît.',
  'data.underWay':
    'Un de tes textes est encore en route, ou sa vague est encore en train d’être comptée. Retire-le, ou reviens après la vague.',
  'data.ask': 'Regarde tes mails',
  'data.ask.body':
    'Nous avons envoyé un lien à ton adresse, parce que personne d’autre que toi ne doit faire ça. Ouvre-le dans ce navigateur sous 15 minutes, puis appuie de nouveau.',
  'data.fresh': 'Confirmé par mail pour l’instant.',
}
