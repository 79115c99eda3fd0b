import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonPl: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': 'Zaloguj się przez Mastodon',
  'mastodon.signIn.account': 'Twój serwer albo pełna nazwa użytkownika',
  'mastodon.signIn.note':
    'Logujesz się na swoim serwerze; Uproar nigdy nie widzi twojego hasła. Prosi o pisanie postów, oglądanie postów i poznanie twojej nazwy.',
  'mastodon.signIn.next.body':
    'Zaloguj się na {server} i pozwól Uproarowi pisać posty, oglądać posty i wiedzieć, czyje to konto.',
  'mastodon.signIn.next.more':
    'Mastodon nie ma węższego pozwolenia: pisanie postów obejmuje ich usuwanie. Uproar pisze ten jeden tekst, na który się zgadzasz, sprawdza, czy jest na miejscu, i usuwa tylko to, co serwer opublikował przed godziną. Jeśli tamta strona prosi o więcej, nie zgadzaj się.',
  'me.error.comeAgain': 'Serwer chce na razie spokoju. Wróć o {time}, {day}.',
}
