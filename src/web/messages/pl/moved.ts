import type { movedEn } from '../en/moved.ts'

export const movedPl: Record<keyof typeof movedEn, string> = {
  'moved.title': 'Godzina się zmieniła',
  'moved.to': 'Było: {oldDay}, {oldTime}. Jest: {newDay}, {newTime}.',
  'moved.same': 'Było przełożone. Teraz znów się odbędzie, o dawnej godzinie.',
  'moved.utc': 'Wcześniej było {date}, {time} UTC.',
  'moved.yes.title': 'Czy twój tekst jest aktualny?',
  'moved.yes.body':
    'Twoja zgoda dotyczyła innej godziny, więc ten tekst nie wyjdzie, dopóki nie powiesz „tak” nowej. Jeśli nic nie zrobisz, nic nie zostanie opublikowane za ciebie.',
  'moved.yes': 'Tak, także o nowej godzinie',
  'moved.clocks':
    'Zmiana czasu ({city}, {day}): {minutes, plural, one {jedna minuta} few {# minuty} many {# minut} other {# minuty}} {direction, select, forward {do przodu} other {do tyłu}}. Twoja godzina, {time}, jest już według nowego czasu.',
  'postponed.title': 'Przełożone',
  'postponed.lead': 'Nic już stąd nie wychodzi. Nowa godzina pojawi się na tej stronie.',
  'postponed.was': 'Miało być: {day}, {time}.',
  'postponed.tragedy': 'Stało się coś ważniejszego.',
  'postponed.outage': 'Sieci nie działają, jak powinny.',
  'postponed.other': 'Organizatorzy to przełożyli.',
  'postponed.tap':
    'Organizatorzy przełożyli ten zryw. Zachowaj swój tekst: zostaje w tej przeglądarce do nowej godziny.',
  'postponed.report':
    'Organizatorzy przełożyli ten zryw ({day}, {time} UTC). Od tej chwili nic stąd nie opublikowano; godzinę i tak mierzono do końca.',
  'postponed.past': 'Przełożone',
  'clocks.own': 'U ciebie przed zrywem zmienia się czas ({day}). Godzina powyżej jest już według nowego czasu.',
  'calendar.feed': 'Subskrybuj: przesuwa się razem z godziną',
  'calendar.google': 'Kalendarz Google',
  'calendar.outlook': 'Kalendarz Outlook',
  'calendar.apple': 'Kalendarz Apple',
  'calendar.more': 'Dodaj do kalendarza',
  'calendar.note':
    'Pobrany wpis zostaje, jaki jest. Subskrypcja nadąża, gdy godzina się zmienia albo jest przełożona; Google może potrzebować na to dnia.',
  'calendar.file': 'Pobierz',
  'hours.title': 'Godzina',
  'hours.storm': 'Zryw „{storm}”',
  'hours.when':
    '{day}, {time} UTC, {minutes, plural, one {jedna minuta} few {# minuty} many {# minut} other {# minuty}}',
  'hours.pledges':
    '{pledges, plural, =0 {Nikt się jeszcze nie zgłosił.} one {Zgłosiła się jedna osoba.} few {Zgłosiły się # osoby.} many {Zgłosiło się # osób.} other {Zgłosiło się # osoby.}}',
  'hours.postpone': 'Przełóż teraz',
  'hours.postpone.why': 'Dlaczego',
  'hours.postpone.tragedy': 'Tragedia',
  'hours.postpone.outage': 'Awaria',
  'hours.postpone.other': 'Inny powód',
  'hours.postpone.note':
    'Jedno kliknięcie. Od tej chwili nic nie wychodzi i żaden przycisk nie otwiera okna posta; mówi o tym każda strona, pokój na żywo i kalendarze. Co wyszło wcześniej, zostaje.',
  'hours.postponed': 'Przełożone: {day}, {time} UTC. Nic nie wychodzi.',
  'hours.move': 'Zmień godzinę',
  'hours.move.title': 'Inna godzina',
  'hours.move.note':
    'Wszyscy dowiedzą się raz, ze starą i nową godziną na własnym zegarze. Kto zgodził się na tekst, zostanie zapytany od nowa; bez „tak” nic nie wyjdzie.',
  'hours.move.opened': 'Rejestr jest otwarty, więc godzina zostaje. Możesz ją przełożyć, a potem wyznaczyć inną.',
  'hours.move.follows':
    'Rejestr jest otwarty i zostaje, jaki jest. Przy innej godzinie w to miejsce wchodzi drugi zryw; zgłoszenia przechodzą, zgody trzeba dać od nowa.',
  'hours.error.date': 'Tu trzeba daty i godziny, na przykład 2026-12-05 i 11:00.',
}
