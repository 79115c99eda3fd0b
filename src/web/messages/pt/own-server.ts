import type { ownServerEn } from '../en/own-server.ts'

export const ownServerPt: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': 'Entrar com {network}',
  'server.signIn.account': 'Seu servidor ou seu nome de usuário completo',
  'server.signIn.note':
    'Você entra no seu próprio servidor; o Uproar nunca vê sua senha. Ele pede para escrever posts, e nada mais.',
  'server.signIn.next.body':
    'Entre em {server} e permita que o Uproar escreva posts. Se aquela página pedir mais, não permita.',
  'server.disconnect.note':
    '{network} não dá aos aplicativos um jeito de devolver a permissão. O Uproar a esquece; para encerrá-la também no seu servidor, remova o Uproar dos aplicativos nas configurações de lá.',
}
