import type { ownServerEn } from '../en/own-server.ts'

export const ownServerRu: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': 'Войти через {network}',
  'server.signIn.account': 'Твой сервер или полное имя',
  'server.signIn.note':
    'Ты входишь на своём сервере; Uproar никогда не видит пароля. Он просит писать посты и больше ничего.',
  'server.signIn.next.body':
    'Войди на {server} и разреши Uproar писать посты. Если та страница просит больше, не разрешай.',
  'server.disconnect.note':
    '{network} не даёт приложениям вернуть разрешение. Uproar его забудет; чтобы отозвать его и на сервере, удали Uproar из приложений в настройках там.',
}
