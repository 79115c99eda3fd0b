export const needsEs = {
  'need.title': '¿Cuánta gente hace falta?',
  'need.have':
    '{pledges, plural, =0 {Aún no se ha apuntado nadie} one {Se ha apuntado una persona} other {Se han apuntado #}}; con {storms, plural, =0 {la mitad habitual} one {la participación de la única tormenta pasada de aquí} other {la participación de las # tormentas pasadas de aquí}} {posts, plural, one {sale una publicación} other {salen unas # publicaciones}}, entre {low} y {high} en ocho de cada diez tormentas.',
  'need.took': '{place} en {network} a esta hora costó entre {low} y {high}.',
  'need.place.1': 'El primer puesto',
  'need.place.10': 'Estar entre los diez primeros',
  'need.place.50': 'Estar entre los cincuenta primeros',
  'need.none': '{network}: sin medir a esta hora de la semana.',
  'need.nowhere': 'Sin medir: todavía no se ha escuchado ninguna red completa a esta hora de la semana.',
  'need.note':
    'Publicaciones y autores en {minutes} minutos, según lo que tuvieron las etiquetas en esos puestos a la misma hora de semanas pasadas, para las {hour} UTC. Pocas semanas dicen poco.',
  'need.network': 'Red',
  'need.place': 'Puesto',
  'need.posts': 'Publicaciones',
  'need.authors': 'Autores',
  'need.weeks': 'Semanas',
  'need.range': 'de {low} a {high}',
} as const
