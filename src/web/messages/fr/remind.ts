import type { remindEn } from '../en/remind.ts'

export const remindFr: Record<keyof typeof remindEn, string> = {
  'remind.title': 'Rappelle-moi',
  'remind.rungs': 'Quand ?',
  'remind.week': 'Une semaine avant',
  'remind.day': 'Un jour avant',
  'remind.hour': 'Une heure avant',
  'remind.five': 'Cinq minutes avant',
  'remind.go': 'À l’heure même : c’est parti',
  'remind.result': 'Après, comment ça s’est passé',
  'remind.how': 'Comment ?',
  'remind.byMail': 'Par e-mail',
  'remind.byPush': 'Sur cet appareil',
  'remind.mail.confirmed': 'Ton adresse est confirmée.',
  'remind.mail.unconfirmed':
    'Regarde tes mails : nous t’avons envoyé un lien pour confirmer ton adresse. D’ici là, aucun mail ne vient.',
  'remind.mail.bounced': 'Ton serveur de messagerie dit que cette adresse n’existe pas. Corrige-la.',
  'remind.mail.none': 'Pas encore d’adresse.',
  'remind.email': 'Ton adresse e-mail',
  'remind.email.keep': 'Laisse vide pour garder celle que nous avons.',
  'remind.noMail':
    'Ce site n’envoie pas de mails. Mets l’heure dans ton agenda, ou laisse cet appareil te la rappeler.',
  'remind.quiet': 'Laisse-moi dormir',
  'remind.quiet.note': 'Entre ces heures à ta montre, rien n’arrive, sauf « c’est parti » si tu l’as demandé.',
  'remind.quiet.from': 'De',
  'remind.quiet.to': 'À',
  'remind.quiet.never': 'pas d’heures calmes',
  'remind.push.on': 'Me le rappeler sur cet appareil',
  'remind.push.off': 'Arrêter les rappels sur mes appareils',
  'remind.push.count':
    '{count, plural, =0 {Aucun appareil ne te rappelle l’heure pour l’instant.} one {Un appareil te la rappelle.} other {# appareils te la rappellent.}}',
  'remind.push.denied':
    'Ton navigateur n’autorise pas les notifications de ce site. Tu peux changer ça dans ses réglages.',
  'remind.push.ios':
    'Sur iPhone ou iPad : ouvre le menu de partage, choisis « Sur l’écran d’accueil », ouvre cette page de là, et appuie de nouveau.',
  'remind.age': 'J’ai {age} ans ou plus',
  'remind.age.note':
    'Nécessaire seulement pour les e-mails et les notifications. Plus jeune ? L’agenda est à toi sans ça.',
  'remind.age.error':
    'Pour les e-mails et les notifications, ton pays demande d’avoir {age} ans. Sans eux, tu peux t’engager quand même.',
  'remind.saved': 'Enregistrer mes rappels',
  'remind.confirm.title': 'Confirme ton adresse',
  'remind.confirm.body': 'Appuie sur le bouton, et des rappels pourront y arriver. Tu peux les arrêter à tout moment.',
  'remind.confirm.button': 'C’est mon adresse',
  'remind.confirm.done': 'Confirmé. On te le rappellera.',
  'remind.stop.title': 'Plus de mails',
  'remind.stop.body': 'Ton engagement reste. Seuls les mails s’arrêtent.',
  'remind.stop.button': 'Arrêter tous mes mails',
  'remind.stop.done': 'C’est fait. Tu ne reçois plus de mails de cette campagne.',
  'remind.over': 'Ce lien est périmé ou incomplet',
  'remind.over.body': 'Demandes-en un nouveau sur ta page.',
  'bring.title': 'Amènes-en trois',
  'bring.body':
    'Envoie ce lien à trois personnes que ça touche. Il nomme la campagne et pas le hashtag, alors il peut déjà partir.',
  'bring.count':
    '{count, plural, =0 {Personne n’est encore venu par ton lien.} one {Une personne est venue par ton lien.} other {# personnes sont venues par ton lien.}} On les compte ; qui elles sont, on ne le note pas.',
  'bring.link': 'Ton lien',
  'bring.title.growth': 'Comment ça grandit',
  'bring.growth': '{count, plural, one {# engagement} other {# engagements}} depuis {from}',
  'bring.day': 'Jour',
  'bring.pledges': 'Engagements jusqu’ici',
  'bring.table': 'Le même en tableau',
}
