import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonPt: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': 'Entrar com o Mastodon',
  'mastodon.signIn.account': 'Seu servidor ou seu nome de usuário completo',
  'mastodon.signIn.note':
    'Você entra no seu próprio servidor; o Uproar nunca vê sua senha. Ele pede para escrever posts, ver posts e saber seu nome lá.',
  'mastodon.signIn.next.body':
    'Entre em {server} e permita que o Uproar escreva posts, veja posts e saiba de quem é a conta.',
  'mastodon.signIn.next.more':
    'O Mastodon não tem permissão mais restrita: escrever posts inclui apagá-los. O Uproar escreve o único texto que você autoriza, olha se ele está lá e só apaga o que um servidor publicou antes da hora. Se aquela página pedir mais, não permita.',
  'me.error.comeAgain': 'O servidor pede um descanso por agora. Volte às {time}, {day}.',
}
