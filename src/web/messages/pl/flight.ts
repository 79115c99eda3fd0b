import type { flightEn } from '../en/flight.ts'

export const flightPl: Record<keyof typeof flightEn, string> = {
  'flight.leaves': 'Wychodzi między {from} a {until} UTC, {own} na twoim zegarze.',
  'flight.full.title': 'Ten tekst prawdopodobnie nie wyjdzie przez Uproar',
  'flight.full.body':
    '{host} przyjmuje z jednego adresu tylko ograniczoną liczbę postów na godzinę, a inni zgodzili się przed tobą. Uproar nie obchodzi limitu serwera. Opublikuj go własnoręcznie w godzinie zero, tymi samymi słowami: jedno kliknięcie i jest.',
  'flight.full.error':
    'Ten tekst nie został przyjęty. {host} przyjmuje z jednego adresu tylko ograniczoną liczbę postów na godzinę, a te przed tobą już ją wypełniają. Uproar nie obchodzi limitu serwera.',
  'flight.tap': 'Otwórz te słowa w oknie posta',
  'flight.signedOut.title': 'Uproar nie może już publikować z konta {handle}',
  'flight.signedOut.body':
    '{network} wylogował to konto. Twój tekst zostaje i wyjdzie w swojej chwili, jeśli zalogujesz się ponownie przed {time} UTC.',
  'flight.signIn': 'Zaloguj się ponownie',
  'flight.tooManySignIns':
    'Przed chwilą zaczęto zbyt wiele logowań. Odczekaj {seconds, plural, one {sekundę} few {# sekundy} many {# sekund} other {# sekundy}} i spróbuj ponownie.',
  'board.title': 'Czy konta są gotowe?',
  'board.storm': 'Zryw „{storm}”, {day}, {time} UTC',
  'board.none': 'Nikt jeszcze nie zgodził się na post.',
  'board.ready': 'Gotowe: {ready} z {all}',
  'board.looks':
    'Sesja każdego konta jest odnawiana raz dziennie, na godzinę i na dziesięć minut przed godziną zero, po kilka naraz, i nie w ostatnich pięciu minutach.',
  'board.next': 'Następne sprawdzenie zacznie się {day} o {time} UTC.',
  'board.last': 'Ostatnie sprawdzenie już trwa.',
  'board.chart': 'Gotowość wszystkich kont',
  'board.state.ready': 'Gotowe',
  'board.state.signed out': 'Wylogowane',
  'board.state.unreachable': 'Serwer nieosiągalny',
  'board.state.not checked': 'Jeszcze niesprawdzone',
  'board.network': 'Sieć',
  'board.host': 'Serwer',
  'board.accounts': 'Konta',
  'board.checked': 'Sprawdzone (UTC)',
  'board.never': 'jeszcze nie',
  'board.told':
    '{supporters, plural, one {Jedną osobę poproszono} few {# osoby poproszono} many {# osób poproszono} other {# osoby poproszono}} o ponowne zalogowanie, tylko na prywatnej stronie. {withAddress, plural, =0 {Nikt z nich nie zostawił adresu e-mail.} one {Jedna z nich zostawiła adres e-mail; ten serwer nie wysyła jeszcze takich wiadomości.} few {# z nich zostawiły adres e-mail; ten serwer nie wysyła jeszcze takich wiadomości.} many {# z nich zostawiło adres e-mail; ten serwer nie wysyła jeszcze takich wiadomości.} other {# z nich zostawiło adres e-mail; ten serwer nie wysyła jeszcze takich wiadomości.}}',
  'board.plan': 'Plan lotu',
  'board.plan.note':
    'Kiedy posty wyjdą, jeśli nic się nie zepsuje, według obecnych zgód i limitu każdego serwera. Co się nie mieści, prawdopodobnie nie wyjdzie; osoba dowie się o tym na prywatnej stronie i może opublikować ręcznie.',
  'board.posts': 'Posty',
  'board.first': 'Pierwszy (UTC)',
  'board.lastPost': 'Ostatni (UTC)',
  'board.finish': 'Koniec do (UTC)',
  'board.tooMany': 'Nie mieszczą się',
}
