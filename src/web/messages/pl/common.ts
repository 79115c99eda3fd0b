import type { commonEn } from '../en/common.ts'

export const commonPl: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'Jeden hashtag. Jedna godzina. Wszędzie naraz.',
  'common.languages': 'Język',
  'common.skip': 'Przejdź do treści',
  'common.home': 'Wszystkie kampanie',
  'common.foot': 'Prawdziwi ludzie, własne słowa, własne konta.',
  'common.label': 'Uwaga',
  'common.newTab': 'otwiera się w nowej karcie',
  'error.notFound.title': 'Pod tym adresem nic nie ma',
  'error.notFound.body': 'Może jest w nim literówka, a może kampania została usunięta.',
  'error.wrong.title': 'Coś poszło nie tak po naszej stronie',
  'error.wrong.body':
    'Nic z tego, co wysyłasz, nie przepada na dobre: wróć i spróbuj jeszcze raz. Jeśli to się powtórzy, podaj organizatorom ten numer: {reference}.',
  'error.early.title': 'Jeszcze nie. Razem.',
  'error.early.body':
    'Do godziny zostało: {left}. Do tego czasu żaden post z hashtagiem stąd nie wyjdzie, żeby wszystkie dotarły naraz.',
  'error.back': 'Wróć do kampanii',
  'home.title': 'Kampanie',
  'home.now': 'Teraz',
  'home.toCome': 'Wkrótce',
  'home.past': 'Minione',
  'home.none': 'Na tym serwerze nie ma jeszcze żadnej kampanii.',
  'home.storm':
    '{date}, {time} UTC, {minutes, plural, one {jedna minuta} few {# minuty} many {# minut} other {# minuty}}',
}
