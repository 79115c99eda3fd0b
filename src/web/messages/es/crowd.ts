import type { crowdEn } from '../en/crowd.ts'

export const crowdEs: Record<keyof typeof crowdEn, string> = {
  'crowd.title': 'Quién la hizo, y qué es lo habitual',
  'crowd.lead':
    'Cada cifra, al lado de lo que la misma red mostró a la misma hora sin la etiqueta. Mira por tu cuenta dónde se separan.',
  'crowd.none': 'Cuentas, textos y ritmo no se compararon con lo habitual: no medido.',
  'crowd.later': 'Cuentas, textos y ritmo se comparan con lo habitual cuando se cierre la tormenta.',
  'crowd.noYardstick':
    'No se midió qué es lo habitual allí a esa hora, así que nada de lo que sigue dice qué es mucho o poco.',
  'crowd.here': 'En esta tormenta',
  'crowd.usual': 'Lo habitual allí a esa hora',
  'crowd.is.like': 'más o menos lo habitual',
  'crowd.is.unlike': 'no es lo habitual',
  'crowd.is.unmeasured': 'no medido',
  'crowd.ages.short': 'Edad de las cuentas:',
  'crowd.texts.short': 'Textos copiados:',
  'crowd.seconds.short': 'Ritmo:',
  'crowd.authors.short': 'Publicaciones por cuenta:',
  'crowd.usual.note':
    'Lo habitual: todas las demás publicaciones oídas de {from} a {until} UTC; de ellas, todo lo que {authors, plural, one {escribió una cuenta} other {escribieron # cuentas}}, {oneIn, plural, one {todas las que se oyeron} other {una de cada # según el hash de su nombre}}. Se dice «no es lo habitual» si una proporción difiere en cinco puntos y tres errores típicos, si las publicaciones coinciden en el tiempo el doble de veces o si el coeficiente de Gini es 0,15 mayor. Un grupo más grande tiene más copias, y una muestra nunca es exacta.',
  'crowd.no':
    'Aquí no se llama bot a ninguna cuenta. Una cuenta nueva puede ser una persona nueva, y un texto copiado, una con prisa.',
  'crowd.ages.title': 'Cuánto tiempo tienen las cuentas',
  'crowd.ages.both': 'El {share} de las cuentas tenía menos de un mes; lo habitual allí es el {usual}.',
  'crowd.ages.one': 'El {share} de las cuentas tenía menos de un mes.',
  'crowd.ages.none': 'No medido: no se preguntó a la red, o no lo dice.',
  'crowd.ages.sample':
    'Se preguntó al directorio público de {network} por {asked, plural, one {una cuenta} other {# cuentas}} de esta tormenta, elegidas por el hash del nombre; dijo la edad de {known, number}.',
  'crowd.age': 'Edad en la hora cero',
  'crowd.age.week': 'menos de una semana',
  'crowd.age.month': 'menos de un mes',
  'crowd.age.halfYear': 'menos de medio año',
  'crowd.age.year': 'menos de un año',
  'crowd.age.threeYears': 'menos de tres años',
  'crowd.age.older': 'más',
  'crowd.texts.title': 'Textos casi iguales',
  'crowd.texts.both': 'El {share} de los textos es casi igual a otro; lo habitual allí es el {usual}.',
  'crowd.texts.one': 'El {share} de los textos es casi igual a otro.',
  'crowd.texts.none': 'No medido: no se pudo comparar ningún texto.',
  'crowd.texts.near': 'casi igual a otro',
  'crowd.texts.own': 'distinto de todos',
  'crowd.texts.kind': 'Textos',
  'crowd.texts.largest': 'Grupos de textos parecidos: {clusters, number}. Los mayores:',
  'crowd.texts.group':
    '{posts, plural, one {una publicación} other {# publicaciones}} de {authors, plural, one {una cuenta} other {# cuentas}}',
  'crowd.texts.kept':
    'Los textos se comparan sin etiquetas, nombres ni direcciones. No se guardan; solo se guarda lo necesario para compararlos, y después se borra.',
  'crowd.seconds.title': 'En qué segundo del minuto',
  'crowd.seconds.both':
    'Dos publicaciones cayeron en el mismo segundo del minuto {times} veces más a menudo que por azar; lo habitual allí es {usual}.',
  'crowd.seconds.one':
    'Dos publicaciones cayeron en el mismo segundo del minuto {times} veces más a menudo que por azar.',
  'crowd.seconds.note':
    'Las personas se reparten por todo el minuto, hasta la línea; las máquinas que publican con el reloj, no. El primer minuto queda aparte, porque todo el mundo empieza a la vez.',
  'crowd.second': 'Segundo',
  'crowd.authors.title': 'Cuántas publicaciones escribió cada cuenta',
  'crowd.authors.both':
    'El coeficiente de Gini de publicaciones por cuenta es {gini}; lo habitual allí es {usual}. Con 0, todas escribieron lo mismo; cerca de 1, una lo escribió casi todo.',
  'crowd.authors.one':
    'El coeficiente de Gini de publicaciones por cuenta es {gini}. Con 0, todas escribieron lo mismo; cerca de 1, una lo escribió casi todo.',
  'crowd.posts': '{group} {group, select, 1 {publicación} other {publicaciones}}',
  'crowd.posts.head': 'Publicaciones de una cuenta',
  'crowd.deleted':
    '{posts, plural, =0 {Desde que terminó no se ha borrado ninguna publicación de esta tormenta.} one {Desde que terminó se ha borrado una publicación de esta tormenta.} other {Desde que terminó se han borrado # publicaciones de esta tormenta.}}',
  'crowd.reach.title': 'Hasta dónde llegó',
  'crowd.reach.text':
    'Según cuenta la propia {network}, para {found, plural, one {una publicación} other {# publicaciones}} de {mentions, plural, one {una mención} other {# menciones}}. Cuántas personas las vieron no nos lo dice nadie, y los números de seguidores no son alcance.',
  'crowd.reach.after': 'Tras el final',
  'crowd.reach.hours': '{hours, number} h',
  'crowd.reach.found': 'Publicaciones halladas',
  'crowd.reach.likes': 'me gusta',
  'crowd.reach.reposts': 'difusiones y citas',
  'crowd.reach.replies': 'respuestas',
  'lead.title': 'Antes o después que las listas de las propias redes',
  'lead.text':
    'Cuándo la llamó tendencia nuestro motor y cuándo la tuvo cada lista de la propia red. Se cuentan todas las listas que se pudieron ver, también donde llegamos tarde o solos.',
  'lead.list': 'Lista',
  'lead.listed': 'Vista allí por primera vez (UTC)',
  'lead.judged': 'Nuestro veredicto (UTC)',
  'lead.difference': 'Llegamos',
  'lead.never': 'nunca',
  'lead.same': 'en el mismo momento',
  'lead.earlier': '{duration} antes',
  'lead.later': '{duration} después',
  'lead.note':
    'Cada lista se mira cada pocos minutos, así que pudo tener la etiqueta hasta una mirada antes de que la viéramos.',
  'press.title': 'Para redacciones y para volver a contar',
  'press.text':
    'Los gráficos se pueden imprimir y mostrar con su fuente. Cada cifra se puede volver a contar con el archivo del informe; numbers/dictionary.csv explica cada columna. Las redes nunca se suman.',
  'press.contact': 'El informe y la campaña que hay detrás: {address}',
  'press.head': 'Contado a partir de la cabeza del registro {head}',
  'press.kit': 'Dossier de prensa (ZIP)',
  'press.json': 'Cifras (JSON)',
  'press.csv': 'Cifras (CSV):',
  'press.pdf.short': 'Dos páginas (PDF)',
  'press.pdf.full': 'Informe completo (PDF)',
}
