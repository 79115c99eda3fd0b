import type { remindEn } from '../en/remind.ts'

export const remindPl: Record<keyof typeof remindEn, string> = {
  'remind.title': 'Przypomnij mi',
  'remind.rungs': 'Kiedy?',
  'remind.week': 'Tydzień wcześniej',
  'remind.day': 'Dzień wcześniej',
  'remind.hour': 'Godzinę wcześniej',
  'remind.five': 'Pięć minut wcześniej',
  'remind.go': 'O samej godzinie: start',
  'remind.result': 'Potem, jak poszło',
  'remind.how': 'Jak?',
  'remind.byMail': 'E-mailem',
  'remind.byPush': 'Na tym urządzeniu',
  'remind.mail.confirmed': 'Twój adres jest potwierdzony.',
  'remind.mail.unconfirmed':
    'Zajrzyj do poczty: poszedł do ciebie link, którym potwierdzisz adres. Do tego czasu żaden mail nie przyjdzie.',
  'remind.mail.bounced': 'Twój serwer poczty mówi, że takiego adresu nie ma. Popraw go.',
  'remind.mail.none': 'Jeszcze bez adresu.',
  'remind.email': 'Twój adres e-mail',
  'remind.email.keep': 'Zostaw puste, a zostanie ten, który mamy.',
  'remind.noMail': 'Ta strona nie wysyła maili. Dodaj godzinę do kalendarza albo niech przypomni ci to urządzenie.',
  'remind.quiet': 'Daj mi spać',
  'remind.quiet.note':
    'Między tymi godzinami na twoim zegarze nic nie przyjdzie, chyba że „start”, jeśli tak wybierzesz.',
  'remind.quiet.from': 'Od',
  'remind.quiet.to': 'Do',
  'remind.quiet.never': 'bez ciszy nocnej',
  'remind.push.on': 'Przypomnij mi na tym urządzeniu',
  'remind.push.off': 'Wyłącz przypomnienia na moich urządzeniach',
  'remind.push.count':
    '{count, plural, =0 {Jeszcze żadne urządzenie ci nie przypomina.} one {Przypomina ci jedno urządzenie.} few {Przypominają ci # urządzenia.} many {Przypomina ci # urządzeń.} other {Przypomina ci # urządzenia.}}',
  'remind.push.denied':
    'Twoja przeglądarka nie pozwala na powiadomienia z tej strony. Możesz to zmienić w jej ustawieniach.',
  'remind.push.ios':
    'Na iPhonie lub iPadzie: otwórz menu udostępniania, wybierz „Do ekranu początkowego”, otwórz tę stronę stamtąd i naciśnij jeszcze raz.',
  'remind.age': 'Mam {age} lat lub więcej',
  'remind.age.note': 'Potrzebne tylko do e-maili i powiadomień. Masz mniej? Kalendarz i tak jest twój.',
  'remind.age.error':
    'Do e-maili i powiadomień trzeba mieć w twoim kraju {age} lat. Bez nich i tak możesz się zgłosić.',
  'remind.saved': 'Zapisz moje przypomnienia',
  'remind.confirm.title': 'Potwierdź swój adres',
  'remind.confirm.body':
    'Naciśnij przycisk, a przypomnienia będą mogły przychodzić. Możesz je wyłączyć w każdej chwili.',
  'remind.confirm.button': 'To mój adres',
  'remind.confirm.done': 'Potwierdzone. Przypomnimy ci.',
  'remind.stop.title': 'Koniec maili',
  'remind.stop.body': 'Twoje zgłoszenie zostaje. Kończą się tylko maile.',
  'remind.stop.button': 'Wyłącz wszystkie maile do mnie',
  'remind.stop.done': 'Gotowe. Nie dostaniesz więcej maili od tej kampanii.',
  'remind.over': 'Ten link wygasł albo jest niepełny',
  'remind.over.body': 'Poproś o nowy na swojej stronie.',
  'bring.title': 'Zaproś trzy osoby',
  'bring.body': 'Wyślij ten link trzem osobom, którym zależy. Podaje kampanię, a nie hashtag, więc może iść już teraz.',
  'bring.count':
    '{count, plural, =0 {Nikt jeszcze nie przyszedł z twojego linku.} one {Jedna osoba przyszła z twojego linku.} few {# osoby przyszły z twojego linku.} many {# osób przyszło z twojego linku.} other {# osoby przyszło z twojego linku.}} Liczymy je; kim są, nie zapisujemy.',
  'bring.link': 'Twój link',
  'bring.title.growth': 'Jak rośnie',
  'bring.growth':
    '{count, plural, one {# zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}} od {from}',
  'bring.day': 'Dzień',
  'bring.pledges': 'Zgłoszenia do tej pory',
  'bring.table': 'To samo w tabeli',
}
