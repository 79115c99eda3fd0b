import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonFr: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': 'Se connecter avec Mastodon',
  'mastodon.signIn.account': 'Ton serveur, ou ton identifiant complet',
  'mastodon.signIn.note':
    'Tu te connectes sur ton propre serveur ; Uproar ne voit jamais ton mot de passe. Il demande à écrire des posts, à voir des posts et à connaître ton nom là-bas.',
  'mastodon.signIn.next.body':
    'Connecte-toi sur {server} et autorise Uproar à écrire des posts, à voir des posts et à savoir à qui est le compte.',
  'mastodon.signIn.next.more':
    'Mastodon n’a pas d’autorisation plus étroite : écrire des posts comprend les supprimer. Uproar écrit le seul texte que tu acceptes, regarde s’il est là, et ne supprime que ce qu’un serveur a publié avant l’heure. Si cette page demande plus, refuse.',
  'me.error.comeAgain': 'Le serveur veut qu’on le laisse tranquille pour l’instant. Reviens à {time}, {day}.',
}
