export const forecastEn = {
  'forecast.title': 'What was predicted',
  'forecast.sealed':
    'Sealed in the ledger at {time} UTC, before T-zero, from {pledges, plural, one {one pledge} other {# pledges}}. Each range is meant to hold {percent}% of the time.',
  'forecast.what': 'What',
  'forecast.range': 'Predicted',
  'forecast.was': 'Came',
  'forecast.verdict': 'Held?',
  'forecast.score': 'Score',
  'forecast.held': 'yes',
  'forecast.missed': 'no',
  'forecast.unknown': 'not measured',
  'forecast.turnout': 'Of those who pledged, posted',
  'forecast.mentions': 'Mentions on {network}',
  'forecast.rank': 'Best place on {network}',
  'forecast.between': '{low} to {high}',
  'forecast.behind': '{best} or behind',
  'forecast.noPlace': 'none',
  'forecast.note':
    'The score is the width of the range, and where it missed ten times the distance more: smaller is better.',
  'forecast.all': 'All forecasts of this installation',
  'calibration.title': 'How good our forecasts are',
  'calibration.lead': 'Before each hour we seal what we expect. Here is everything that came of it, misses included.',
  'calibration.count':
    '{held} of {all, plural, one {one prediction} other {# predictions}} held. About {percent} in a hundred should.',
  'calibration.none': 'No forecast has been judged yet. The first stands here when its storm is over.',
  'calibration.without':
    '{count, plural, one {One storm had} other {# storms had}} no forecast, because nobody was there to seal it in time.',
  'calibration.picture': 'Predictions that held, and a mark where they should end',
  'calibration.storm': 'Storm',
} as const
