import type { imagesEn } from '../en/images.ts'

export const imagesPl: Record<keyof typeof imagesEn, string> = {
  'images.picture': 'Jeden obraz (opcjonalnie)',
  'images.other': 'Zamiast tego inny obraz',
  'images.picture.note':
    'PNG, JPEG albo WebP, do 1 MB. To, co plik mówi o miejscu, czasie i urządzeniu, zostanie usunięte.',
  'images.alt': 'Co pokazuje obraz',
  'images.alt.note': 'Potrzebne do obrazu, dla tych, którzy go nie widzą; największa liczba znaków: {most, number}.',
  'images.alt.says': 'Tekst alternatywny: {alt}',
  'images.exact':
    '{bytes, plural, one {Wyjdzie dokładnie ten jeden bajt} few {Wyjdą dokładnie te # bajty} many {Wyjdzie dokładnie te # bajtów} other {Wyjdzie dokładnie te # bajta}} i ten obraz, i nic więcej:',
  'images.without': 'Bez obrazu',
  'images.signIn': 'Zaloguj się, by dodać obraz',
  'images.signIn.note':
    'Żeby zabrać obraz, zaloguj się jeszcze raz, by Uproar mógł go dodać. O nic więcej nie prosimy. Zaloguj się, zanim zaczniesz pisać: tekst nie jest tu przechowywany.',
  'images.error.permission':
    'Twoje logowanie nie pozwala Uproarowi dodać obrazu. Zaloguj się po to jeszcze raz albo idź dalej bez niego.',
  'images.error.kind': 'Ten plik nie jest obrazem, którego da się użyć: PNG, JPEG albo WebP, cały i nieruchomy.',
  'images.error.large': 'Ten obraz ma więcej niż 1 MB. Zmniejsz go i wybierz ponownie.',
  'images.error.alt': 'Powiedz słowami, co pokazuje obraz.',
  'images.error.altLong': 'To za długo; największa liczba znaków: {most, number}. Powiedz to krócej.',
  'images.error.none':
    'Jest tekst alternatywny, ale nie ma obrazu. Wybierz obraz albo zostaw tekst alternatywny pusty.',
  'images.error.gone': 'Obrazu już tu nie ma. Wybierz go ponownie.',
}
