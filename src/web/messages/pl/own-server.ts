import type { ownServerEn } from '../en/own-server.ts'

export const ownServerPl: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': 'Zaloguj się przez {network}',
  'server.signIn.account': 'Twój serwer albo pełna nazwa użytkownika',
  'server.signIn.note':
    'Logujesz się na swoim serwerze; Uproar nigdy nie widzi twojego hasła. Prosi o pisanie postów i o nic więcej.',
  'server.signIn.next.body':
    'Zaloguj się na {server} i pozwól Uproarowi pisać posty. Jeśli tamta strona prosi o więcej, nie zgadzaj się.',
  'server.disconnect.note':
    '{network} nie daje aplikacjom sposobu na oddanie pozwolenia. Uproar je zapomina; żeby zakończyć je też na swoim serwerze, usuń tam Uproar z aplikacji w ustawieniach.',
}
