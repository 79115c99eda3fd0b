import type { forecastEn } from '../en/forecast.ts'

export const forecastDe: Record<keyof typeof forecastEn, string> = {
  'forecast.title': 'Was vorhergesagt war',
  'forecast.sealed':
    'Um {time} UTC, vor der Stunde null, im Protokoll versiegelt, aus {pledges, plural, one {einer Zusage} other {# Zusagen}}. Jede Spanne soll in {percent} % der Fälle halten.',
  'forecast.what': 'Was',
  'forecast.range': 'Vorhergesagt',
  'forecast.was': 'Gekommen',
  'forecast.verdict': 'Gehalten?',
  'forecast.score': 'Wertung',
  'forecast.held': 'ja',
  'forecast.missed': 'nein',
  'forecast.unknown': 'nicht gemessen',
  'forecast.turnout': 'Von denen mit Zusage haben gepostet',
  'forecast.mentions': 'Erwähnungen auf {network}',
  'forecast.rank': 'Bester Platz auf {network}',
  'forecast.between': '{low} bis {high}',
  'forecast.behind': '{best} oder dahinter',
  'forecast.noPlace': 'keiner',
  'forecast.note':
    'Die Wertung ist die Breite der Spanne und, wo sie danebenlag, dazu das Zehnfache des Abstands: kleiner ist besser.',
  'forecast.all': 'Alle Vorhersagen dieser Installation',
  'calibration.title': 'Wie gut unsere Vorhersagen sind',
  'calibration.lead':
    'Vor jeder Stunde versiegeln wir, was wir erwarten. Hier steht alles, was daraus wurde, auch die Fehlschläge.',
  'calibration.count':
    '{held} von {all, plural, one {einer Vorhersage} other {# Vorhersagen}}: So viel hat gehalten. Etwa {percent} von hundert sollten es sein.',
  'calibration.none': 'Noch ist keine Vorhersage geprüft. Die erste steht hier, wenn ihr Sturm vorbei ist.',
  'calibration.without':
    '{count, plural, one {Ein Sturm hatte} other {# Stürme hatten}} keine Vorhersage, weil niemand da war, um sie rechtzeitig zu versiegeln.',
  'calibration.picture': 'Vorhersagen, die hielten, und eine Marke, wo sie enden sollten',
  'calibration.storm': 'Sturm',
}
