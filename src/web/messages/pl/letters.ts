import type { lettersEn } from '../en/letters.ts'

export const lettersPl: Record<keyof typeof lettersEn, string> = {
  'letter.subject.week': '{name}: został tydzień',
  'letter.subject.day': '{name}: to już {when}',
  'letter.subject.hour': 'Już niedługo, {name}: {when}',
  'letter.subject.five': 'Zostały minuty: {name}',
  'letter.subject.go': 'Teraz: {name}',
  'letter.subject.result': 'Jak poszło: {name}',
  'letter.subject.moved': 'Inna godzina: {name}',
  'letter.subject.postponed': 'Przełożone: {name}',
  'letter.subject.confirm': 'Czy to twój adres? {name}',
  'letter.subject.fresh': 'Czy to ty? {name}',
  'letter.lead.week': 'Został tydzień. Pomyśl o własnych słowach; nikt inny ich nie ma.',
  'letter.lead.day': 'Już prawie czas. Napisz swój tekst dzisiaj i opublikuj go w tej godzinie, nie wcześniej.',
  'letter.lead.hour': 'Zaraz się zacznie. Miej tekst pod ręką i poczekaj na godzinę: liczy się to, że razem.',
  'letter.lead.five': 'Jeszcze kilka minut. Otwórz teraz swoją stronę i jej nie zamykaj.',
  'letter.lead.go': 'Godzina się zaczyna. Publikuj teraz, własnymi słowami.',
  'letter.lead.result': 'Koniec. Dziękujemy: to ty i wszyscy inni. Co zmierzono, stoi w raporcie.',
  'letter.lead.moved': 'Godzina się zmieniła. Było: {old}. Jest: {new}. Twoje zgłoszenie zostaje, jak było.',
  'letter.lead.postponed':
    'Miało być: {old}. Wtedy nie będzie i nic za ciebie nie wyjdzie. Damy ci znać o nowej godzinie.',
  'letter.lead.confirm':
    'Ktoś, pewnie ty, chce dostawać przypomnienia na ten adres. Potwierdź go albo nic nie rób, a nigdy więcej się nie odezwiemy.',
  'letter.lead.fresh':
    'Ktoś, pewnie ty, chce zrobić na twojej stronie coś, co wymaga zajrzenia do poczty. Link działa 15 minut, gdy otworzysz go w tej samej przeglądarce.',
  'letter.when': '{day}, {time} ({city}). To jest {utc} UTC.',
  'letter.at': '{day} o {time}',
  'letter.button.page': 'Twoja strona',
  'letter.button.write': 'Napisz swój tekst',
  'letter.button.go': 'Publikuj teraz',
  'letter.button.result': 'Zobacz raport',
  'letter.button.confirm': 'Potwierdzam swój adres',
  'letter.button.fresh': 'Tak, to ja',
  'letter.foot': 'Dostajesz to, bo mamy twoje zgłoszenie do udziału.',
  'letter.stop': 'Nie chcę więcej maili',
}
