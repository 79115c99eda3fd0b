import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonRu: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': 'Войти через Mastodon',
  'mastodon.signIn.account': 'Твой сервер или полное имя',
  'mastodon.signIn.note':
    'Ты входишь на своём сервере; Uproar никогда не видит пароля. Он просит писать посты, видеть посты и знать твоё имя там.',
  'mastodon.signIn.next.body':
    'Войди на {server} и разреши Uproar писать посты, видеть посты и знать, чей это аккаунт.',
  'mastodon.signIn.next.more':
    'Более узкого разрешения у Mastodon нет: писать посты значит и удалять их. Uproar пишет один текст, на который ты согласился(-лась), смотрит, на месте ли он, и не удаляет ничего, кроме опубликованного сервером раньше часа. Если та страница просит больше, не разрешай.',
  'me.error.comeAgain': 'Сервер просит пока его не трогать. Приходи снова в {time}, {day}.',
}
