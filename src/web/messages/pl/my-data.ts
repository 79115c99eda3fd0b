import type { myDataEn } from '../en/my-data.ts'

export const myDataPl: Record<keyof typeof myDataEn, string> = {
  'data.title': 'Twoje dane',
  'data.body': 'Wszystko, co o tobie przechowujemy, jako plik; albo już nic.',
  'data.download': 'Pobierz moje dane',
  'data.erase': 'Usuń mnie',
  'data.erase.note':
    'Zgłoszenie, teksty, konta, adres i przypomnienia kasujemy od razu. Posty, które wyszły, zostają na twoich kontach.',
  'data.erase.sure': 'Tak, usuń wszystko',
  'data.erase.done': 'Wszystko usunięte. Nic tu już o tobie nie wie.',
  'data.underWay':
    'Jeden z twoich tekstów jest jeszcze w drodze albo jego zryw jest jeszcze liczony. Wycofaj go albo wróć po zrywie.',
  'data.ask': 'Zajrzyj do poczty',
  'data.ask.body':
    'Na twój adres poszedł link, bo nie powinien tego robić nikt poza tobą. Otwórz go w tej przeglądarce w ciągu 15 minut i naciśnij jeszcze raz.',
  'data.fresh': 'Na razie potwierdzone mailem.',
}
