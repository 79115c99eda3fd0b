import type { forecastEn } from '../en/forecast.ts'

export const forecastPl: Record<keyof typeof forecastEn, string> = {
  'forecast.title': 'Co przewidywano',
  'forecast.sealed':
    'Zapieczętowane w rejestrze o {time} UTC, przed godziną zero, na podstawie {pledges, plural, one {jednego zgłoszenia} few {# zgłoszeń} many {# zgłoszeń} other {# zgłoszenia}}. Każdy przedział ma się sprawdzać w {percent}% przypadków.',
  'forecast.what': 'Co',
  'forecast.range': 'Przewidywano',
  'forecast.was': 'Wyszło',
  'forecast.verdict': 'Sprawdziło się?',
  'forecast.score': 'Wynik',
  'forecast.held': 'tak',
  'forecast.missed': 'nie',
  'forecast.unknown': 'nie zmierzono',
  'forecast.turnout': 'Z tych, którzy się zgłosili, opublikowało',
  'forecast.mentions': 'Wzmianki w sieci {network}',
  'forecast.rank': 'Najlepsze miejsce w sieci {network}',
  'forecast.between': 'od {low} do {high}',
  'forecast.behind': '{best} lub dalej',
  'forecast.noPlace': 'żadne',
  'forecast.note':
    'Wynik to szerokość przedziału, a gdzie chybił, jeszcze dziesięć razy odległość: im mniej, tym lepiej.',
  'forecast.all': 'Wszystkie prognozy tej instalacji',
  'calibration.title': 'Jak dobre są nasze prognozy',
  'calibration.lead':
    'Przed każdą godziną pieczętujemy to, czego się spodziewamy. Oto wszystko, co z tego wyszło, razem z pudłami.',
  'calibration.count':
    'Sprawdziło się {held} z {all, plural, one {jednej prognozy} few {# prognoz} many {# prognoz} other {# prognozy}}. Powinno mniej więcej {percent} na sto.',
  'calibration.none': 'Żadnej prognozy jeszcze nie oceniono. Pierwsza stanie tu, gdy jej zryw się skończy.',
  'calibration.without':
    '{count, plural, one {Jeden zryw nie miał} few {# zrywy nie miały} many {# zrywów nie miało} other {# zrywu nie miało}} prognozy, bo nie było nikogo, kto by ją na czas zapieczętował.',
  'calibration.picture': 'Prognozy, które się sprawdziły, i znak, gdzie powinny się kończyć',
  'calibration.storm': 'Zryw',
}
