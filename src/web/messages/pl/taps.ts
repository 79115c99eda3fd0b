import type { tapsEn } from '../en/taps.ts'

export const tapsPl: Record<keyof typeof tapsEn, string> = {
  'taps.more': 'Więcej sieci',
  'taps.server': 'Twój serwer {network}',
  'taps.copyFirst': '{network} nie przyjmuje słów z innej strony. Najpierw skopiuj swoje, potem wklej je tam.',
  'taps.copyFirst.lead': 'Najpierw skopiuj te słowa:',
  'taps.copyFirst.then': 'Potem wklej je w {network} i kliknij tam „Opublikuj”; Uproar nigdy tego nie robi.',
  'taps.hashtagsDoLittle':
    'Hashtagi niewiele tu dają. Wybierz społeczność, w której twój post będzie mile widziany, i przeczytaj jej zasady.',
  'taps.copy': 'Kopiuj moje słowa',
  'taps.copied': 'Skopiowane. Wklej tam, gdzie publikujesz.',
  'taps.copy.failed': 'Twoja przeglądarka nie pozwala nam kopiować. Zaznacz słowa i skopiuj je ręcznie.',
  'taps.elsewhere': 'Gdziekolwiek indziej',
  'taps.elsewhere.body': 'Weź swoje słowa ze sobą i opublikuj, gdzie chcesz.',
  'taps.elsewhere.words': 'Twoje słowa, do skopiowania',
  'taps.share': 'Udostępnij…',
  'taps.thanks': 'Dziękujemy',
  'taps.receipt.checked': 'Widzimy twój post w {network}. Dziękujemy!',
  'taps.receipt.notCheckable':
    'Zapisane, dziękujemy! {network} nie pozwala nikomu zajrzeć, więc twój link liczy się jako pokazany, nie jako sprawdzony.',
  'taps.receipt.waiting': 'Zapisane, dziękujemy! {network} teraz nie odpowiada; zajrzymy jeszcze raz później.',
  'taps.receipt.wrong.not a post': 'To nie jest adres posta w {network}. Otwórz tam swój post i skopiuj jego adres.',
  'taps.receipt.wrong.not there':
    '{network} nie zna takiego posta. Sprawdź adres albo odczekaj chwilę i spróbuj ponownie.',
  'taps.receipt.wrong.not public':
    'Ten post nie jest publiczny, więc nie może się liczyć. Zmień go na publiczny albo zostaw pole puste.',
  'taps.receipt.wrong.no hashtag': 'W tym poście nie ma #{hashtag}. Pokaż ten, w którym jest, albo zostaw pole puste.',
  'taps.receipt.wrong.before the hour':
    'Ten post jest sprzed zrywu. Pokaż ten z właściwej godziny albo zostaw pole puste.',
  'taps.receipt.wrong.after the hour':
    'Ten post jest już po zrywie. Pokaż ten z właściwej godziny albo zostaw pole puste.',
  'taps.receipt.wrong.claimed': 'Ten post już pokazano. Każdy post liczy się raz; pokaż własny albo zostaw pole puste.',
  'taps.receipt.wrong.not opened':
    'Uproar nie otwiera tego adresu. Pokaż publiczny adres swojego posta albo zostaw pole puste.',
  'taps.report.checked': 'Z pokazanych postów w sieci widziano {checked, number} z {receipts, number}.',
  'taps.friends': 'Powiedz znajomym',
  'taps.friends.body': 'Prywatna wiadomość nie zrobi z hashtagu trendu. Ale przyprowadza ludzi, a oni publikują.',
  'taps.friends.invite': '{name}: wszyscy publikujemy w tej samej godzinie. Dołącz!',
  'taps.friends.open': 'Powiedz im przez {network}',
}
