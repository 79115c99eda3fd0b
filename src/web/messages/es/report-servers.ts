import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersEs: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    'En {network} el motor la llamó tendencia al cabo de {duration}, solo por su propio pasado: allí no se escucharon otras etiquetas, así que no se conoce ningún puesto.',
  'report.followed.note': 'Allí no se escucharon otras etiquetas, así que se juzgó solo por su propio pasado.',
  'report.servers.title': 'Servidor por servidor, {network}',
  'report.servers.text':
    'Cada servidor conoce una parte de la red. La mayoría de los mensajes está en varios, así que estas cifras nunca se suman; arriba cada mención cuenta una vez.',
  'report.servers.server': 'Servidor',
  'report.servers.again':
    'De {of, plural, one {un mensaje contado} other {# mensajes contados}} se volvieron a mirar {again, number}. Lo que se haya borrado entre los demás sigue contando.',
  'report.method.followed':
    'En {networks} solo se escuchan los mensajes con la etiqueta, en los servidores que se nombran, y su hora es la que les dio el servidor de su autor. Allí no se midió el puesto entre todas las etiquetas.',
}
