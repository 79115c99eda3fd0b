export const forecastEs = {
  'forecast.title': 'Lo que se predijo',
  'forecast.sealed':
    'Sellado en el registro a las {time} UTC, antes de la hora cero, con {pledges, plural, one {una persona apuntada} other {# personas apuntadas}}. Cada intervalo debería acertar el {percent} % de las veces.',
  'forecast.what': 'Qué',
  'forecast.range': 'Predicho',
  'forecast.was': 'Resultó',
  'forecast.verdict': '¿Acertó?',
  'forecast.score': 'Puntuación',
  'forecast.held': 'sí',
  'forecast.missed': 'no',
  'forecast.unknown': 'sin medir',
  'forecast.turnout': 'Publicaron, de quienes se apuntaron',
  'forecast.mentions': 'Menciones en {network}',
  'forecast.rank': 'Mejor puesto en {network}',
  'forecast.between': 'de {low} a {high}',
  'forecast.behind': '{best} o más atrás',
  'forecast.noPlace': 'ninguno',
  'forecast.note':
    'La puntuación es la anchura del intervalo y, si falló, diez veces la distancia además: cuanto menor, mejor.',
  'forecast.all': 'Todas las predicciones de esta instalación',
  'calibration.title': 'Cómo de buenas son nuestras predicciones',
  'calibration.lead': 'Antes de cada hora sellamos lo que esperamos. Aquí está todo lo que resultó, fallos incluidos.',
  'calibration.count':
    'De {all, plural, one {una predicción} other {# predicciones}}, {held} con acierto. Deberían acertar unas {percent} de cada cien.',
  'calibration.none': 'Aún no se ha juzgado ninguna predicción. La primera aparecerá aquí cuando acabe su tormenta.',
  'calibration.without':
    '{count, plural, one {Una tormenta no tuvo} other {# tormentas no tuvieron}} predicción, porque no había nadie para sellarla a tiempo.',
  'calibration.picture': 'Predicciones acertadas, con una marca donde deberían terminar',
  'calibration.storm': 'Tormenta',
} as const
