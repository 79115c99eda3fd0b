import type { reportEn } from '../en/report.ts'

export const reportEs: Record<keyof typeof reportEn, string> = {
  'report.title': 'Qué pasó: {name}',
  'report.description': 'Las pruebas de una hora, contadas y abiertas a recuento: {name}.',
  'report.eyebrow': '{date}, {from}–{until} UTC',
  'report.trended': 'Fue tendencia al cabo de {duration}.',
  'report.trended.atOnce': 'Fue tendencia desde el primer segundo.',
  'report.notTrended': 'No fue tendencia.',
  'report.notMeasured': 'No se midió nada.',
  'report.open': 'Esta tormenta aún no se ha cerrado; las cifras pueden cambiar.',
  'report.best':
    'En su mejor momento ocupó el puesto {rank, number} de {tags, number} etiquetas en {network}, a las {time} UTC.',
  'report.whyNot.engine': 'En palabras del motor:',
  'report.whyNot.rank':
    'En su mejor momento ocupó el puesto {rank, number} en {network}, con {authors, plural, one {un autor} other {# autores}} en {seconds, plural, one {un segundo} other {# segundos}}.',
  'report.whyNot.tenth': 'La décima etiqueta tenía {authors, plural, one {uno} other {#}}.',
  'report.whyNot.crowd':
    'En su mejor momento tuvo {authors, plural, one {un autor} other {# autores}} en {seconds, plural, one {un segundo} other {# segundos}} en {network}.',
  'report.engine': 'La última palabra del motor:',
  'report.duration.seconds': '{seconds, plural, one {un segundo} other {# segundos}}',
  'report.duration.minutes': '{minutes, plural, one {un minuto} other {# minutos}}',
  'report.duration.both':
    '{minutes, plural, one {un minuto} other {# minutos}} y {seconds, plural, one {un segundo} other {# segundos}}',
  'report.people.title': 'Cuánta gente',
  'report.people.authors': '{authors, plural, one {cuenta usó} other {cuentas usaron}} la etiqueta en {network}',
  'report.people.mentions': '{mentions, plural, one {mención} other {menciones}}',
  'report.people.each': 'menciones por cuenta',
  'report.people.peak':
    '{mentions, plural, one {mención} other {menciones}} en el minuto más intenso, desde las {time} UTC',
  'report.people.pledged':
    '{pledges, plural, one {persona se había comprometido} other {personas se habían comprometido}}',
  'report.curve.title': 'La hora',
  'report.curve.name': 'Menciones en {network}',
  'report.curve.text':
    'Menciones cada {seconds, plural, one {segundo} other {# segundos}} de {from} a {until} UTC; el máximo fue {most, number}.',
  'report.rank.name': 'Puesto entre todas las etiquetas de {network}',
  'report.rank.text': 'Puesto de {from} a {until} UTC, el 1 arriba; el mejor fue el {rank}.',
  'report.legend.gap': 'sin medir',
  'report.verdict.quiet': 'en calma',
  'report.verdict.rising': 'subiendo',
  'report.verdict.trending': 'tendencia',
  'report.verdict.fading': 'bajando',
  'report.table.show': 'Lo mismo en una tabla',
  'report.table.time': 'Desde (UTC)',
  'report.table.at': 'A las (UTC)',
  'report.table.mentions': 'Menciones',
  'report.table.authors': 'Cuentas',
  'report.table.rank': 'Puesto',
  'report.table.tags': 'Etiquetas en total',
  'report.know.title': '¿Cómo se sabe?',
  'report.know.text':
    'Todas las cifras de esta página se pueden volver a contar a partir de {rows, number} filas del registro. Cada fila lleva el hash de la anterior; este es el último:',
  'report.know.command': 'Descarga el informe y deja que cuente tu propio ordenador:',
  'report.know.cannot':
    'Lo que eso no demuestra: si este es el hash que se vio durante la tormenta, si el servidor anotó lo que vio y quién está detrás de cada compromiso. En el registro no hay nombres, sino compromisos criptográficos con sal.',
  'report.download': 'Descargar el informe (JSON)',
  'report.format': 'Cómo está hecho el archivo',
  'report.against.title': 'Lo que habla en contra',
  'report.against.text': 'Es lo que preguntaría quien desconfía. Aquí está.',
  'report.against.busiest': 'de las menciones son de la cuenta más activa ({mentions, number})',
  'report.against.top':
    'de las menciones son de la centésima parte más activa ({authors, plural, one {una cuenta} other {# cuentas}})',
  'report.against.ours': 'de las menciones las publicó Uproar, cada una por alguien que había aceptado el texto',
  'report.against.early': '{mentions, plural, one {mención llegó} other {menciones llegaron}} antes de la hora',
  'report.against.late':
    '{mentions, plural, one {mención llegó después de la hora y no cuenta} other {menciones llegaron después de la hora y no cuentan}}',
  'report.against.deleted':
    '{mentions, plural, one {mención se borró y ya no cuenta} other {menciones se borraron y ya no cuentan}}',
  'report.against.gap': 'sin medir en absoluto',
  'report.against.unknown': 'No comprobamos si detrás de una cuenta hay una persona.',
  'report.outcomes.title': 'Qué fue de los mensajes',
  'report.outcomes.text':
    '{planned, plural, one {Una persona había dado} other {# personas habían dado}} a Uproar un texto para publicar. Cada uno acabó de una de estas maneras.',
  'report.outcomes.none': 'Nadie había pedido a Uproar que publicara un texto.',
  'report.outcomes.name': 'Cómo acabaron los permisos',
  'report.outcome.published': 'publicado',
  'report.outcome.failed': 'fallido',
  'report.outcome.missed': 'fuera de tiempo',
  'report.outcome.withdrawn': 'retirado a tiempo',
  'report.outcome.unknown': 'desconocido',
  'report.taps.title': 'A mano',
  'report.taps.text':
    '{network}: {opened, number} abrieron el editor, {said, number} dijeron que habían publicado, {receipts, number} enseñaron el mensaje. Lo que nos contaron no entra en ninguna cifra de arriba.',
  'report.cause.title': 'Para qué era',
  'report.cause.target': 'Dirigido a {target}',
  'report.cause.source': 'Fuente: {source}',
  'report.cause.reported': 'según una fuente, {date}',
  'report.cause.verified': 'verificado: {how}',
  'report.method.title': 'Método',
  'report.method.mention':
    'Una mención es un mensaje público con #{hashtag}, de quien sea, que su red registró entre el primer y el último segundo. Cuenta una vez por más que se reciba; si se borra, deja de contar.',
  'report.method.rank':
    'Cada {interval, plural, one {segundo} other {# segundos}} el registro anota los recuentos de {window, plural, one {el último segundo} other {los últimos # segundos}}. El puesto es uno más que el número de etiquetas con más cuentas en ese tiempo.',
  'report.method.verdict':
    'El veredicto es de nuestro motor, con su perfil «{profile}». No es la lista de la propia red, que no se midió.',
  'report.method.apart':
    'Cada red se cuenta por separado y nunca se suman. Una cuenta no es una persona: alguien puede tener varias.',
  'report.method.not': 'No se midieron visualizaciones, «me gusta» ni reenvíos, ni ninguna red aparte de {networks}.',
  'report.gaps.title': 'Huecos',
  'report.gaps.none': 'El flujo no se interrumpió en ningún momento.',
  'report.gaps.missing': '{from}–{until} UTC: no se midió nada.',
  'report.gaps.resumed': '{from}–{until} UTC: el flujo se cortó y siguió donde se había quedado; no falta nada.',
  'report.back': 'La campaña',
}
