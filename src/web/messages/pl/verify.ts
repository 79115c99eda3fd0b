import type { verifyEn } from '../en/verify.ts'

export const verifyPl: Record<keyof typeof verifyEn, string> = {
  'verify.title': 'Sprawdź raport',
  'verify.lead':
    'Każda liczba raportu albo pakietu dowodów jest tu liczona od nowa, w twojej przeglądarce. Plik nigdzie nie trafia; po wczytaniu strona działa też offline.',
  'verify.file': 'Raport albo pakiet dowodów',
  'verify.signature': 'Jego podpis (.sig), jeśli to pakiet',
  'verify.key': 'Klucz, który znasz, jeśli jakiś znasz',
  'verify.key.help':
    'Zapisany wcześniej albo usłyszany od kogoś innego. Ta instalacja publikuje swój pod /.well-known/uproar-ledger-key.',
  'verify.go': 'Sprawdź',
  'verify.choose': 'Najpierw wybierz plik.',
  'verify.working': 'Liczymy…',
  'verify.holds': 'Zgadza się',
  'verify.fails': 'Nie zgadza się',
  'verify.line': 'Wiersz {line}, {where}',
  'verify.checked': 'Sprawdzone i zgadza się',
  'verify.witnesses': 'Świadkowie',
  'verify.unchecked': 'Czego z tego pliku nie można wiedzieć',
  'verify.noscript':
    'Ta strona potrzebuje JavaScriptu. Bez niego `npx uproar verify FILE` zrobi to samo na twoim komputerze.',
}
