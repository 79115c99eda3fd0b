import type { forecastEn } from '../en/forecast.ts'

export const forecastIt: Record<keyof typeof forecastEn, string> = {
  'forecast.title': 'Che cosa era previsto',
  'forecast.sealed':
    'Sigillato nel registro alle {time} UTC, prima dell’ora zero, a partire da {pledges, plural, one {una promessa} other {# promesse}}. Ogni intervallo deve reggere il {percent}% delle volte.',
  'forecast.what': 'Che cosa',
  'forecast.range': 'Previsto',
  'forecast.was': 'Arrivato',
  'forecast.verdict': 'Ha retto?',
  'forecast.score': 'Punteggio',
  'forecast.held': 'sì',
  'forecast.missed': 'non ha retto',
  'forecast.unknown': 'non misurato',
  'forecast.turnout': 'Di chi aveva promesso, hanno pubblicato',
  'forecast.mentions': 'Menzioni su {network}',
  'forecast.rank': 'Miglior posto su {network}',
  'forecast.between': 'da {low} a {high}',
  'forecast.behind': '{best} o più indietro',
  'forecast.noPlace': 'nessuno',
  'forecast.note':
    'Il punteggio è la larghezza dell’intervallo e, dove ha sbagliato, dieci volte la distanza in più: più è basso, meglio è.',
  'forecast.all': 'Tutte le previsioni di questa installazione',
  'calibration.title': 'Quanto valgono le nostre previsioni',
  'calibration.lead':
    'Prima di ogni ora sigilliamo quello che ci aspettiamo. Qui c’è tutto quello che ne è venuto, errori compresi.',
  'calibration.count':
    '{held} su {all, plural, one {una previsione} other {# previsioni}}: tante hanno retto. Dovrebbero essere circa {percent} su cento.',
  'calibration.none':
    'Nessuna previsione è stata ancora giudicata. La prima starà qui quando la sua ondata sarà finita.',
  'calibration.without':
    '{count, plural, one {Un’ondata non ha avuto} other {# ondate non hanno avuto}} una previsione, perché non c’era nessuno a sigillarla in tempo.',
  'calibration.picture': 'Le previsioni che hanno retto, e un segno dove dovrebbero finire',
  'calibration.storm': 'Ondata',
}
