import type { ownServerEn } from '../en/own-server.ts'

export const ownServerFr: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': 'Se connecter avec {network}',
  'server.signIn.account': 'Ton serveur, ou ton identifiant complet',
  'server.signIn.note':
    'Tu te connectes sur ton propre serveur ; Uproar ne voit jamais ton mot de passe. Il demande à écrire des posts, et rien d’autre.',
  'server.signIn.next.body':
    'Connecte-toi sur {server} et autorise Uproar à écrire des posts. Si cette page demande plus, refuse.',
  'server.disconnect.note':
    '{network} ne donne aux applications aucun moyen de rendre une autorisation. Uproar l’oublie ; pour y mettre fin aussi sur ton serveur, enlève Uproar des applications dans tes réglages là-bas.',
}
