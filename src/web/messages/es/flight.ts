import type { flightEn } from '../en/flight.ts'

export const flightEs: Record<keyof typeof flightEn, string> = {
  'flight.leaves': 'Sale entre las {from} y las {until} UTC; {own} en tu hora.',
  'flight.full.title': 'Este texto probablemente no saldrá por medio de Uproar',
  'flight.full.body':
    '{host} acepta un número limitado de mensajes por hora desde una misma dirección, y otras personas dieron su permiso antes. Uproar no esquiva los límites de un servidor. Publícalo tú en la hora cero, con las mismas palabras: basta con un toque.',
  'flight.full.error':
    'Este texto no se ha aceptado. {host} admite un número limitado de mensajes por hora desde una misma dirección, y ya está completo con los anteriores. Uproar no esquiva los límites de un servidor.',
  'flight.tap': 'Abrir estas palabras en el editor',
  'flight.signedOut.title': 'Uproar ya no puede publicar desde {handle}',
  'flight.signedOut.body':
    '{network} ha cerrado la sesión de la cuenta. Tu texto sigue aquí y saldrá en su momento si vuelves a entrar antes de las {time} UTC.',
  'flight.signIn': 'Volver a entrar',
  'flight.tooManySignIns':
    'Se han iniciado demasiadas entradas en este momento. Espera {seconds, plural, one {un segundo} other {# segundos}} y vuelve a intentarlo.',
  'board.title': '¿Están listas las cuentas?',
  'board.storm': 'Tormenta «{storm}», {day}, {time} UTC',
  'board.none': 'Nadie ha dado todavía permiso para publicar.',
  'board.ready': '{ready} de {all} listas',
  'board.looks':
    'La sesión de cada cuenta se renueva una vez un día, una hora y diez minutos antes de la hora cero, de pocas en pocas, y no en los últimos cinco minutos.',
  'board.next': 'La próxima revisión empieza el {day} a las {time} UTC.',
  'board.last': 'La última revisión ya ha empezado.',
  'board.chart': 'Estado de todas las cuentas',
  'board.state.ready': 'Lista',
  'board.state.signed out': 'Sesión cerrada',
  'board.state.unreachable': 'Servidor sin respuesta',
  'board.state.not checked': 'Sin revisar todavía',
  'board.network': 'Red',
  'board.host': 'Servidor',
  'board.accounts': 'Cuentas',
  'board.checked': 'Revisadas (UTC)',
  'board.never': 'todavía no',
  'board.told':
    '{supporters, plural, one {Se ha avisado a una persona} other {Se ha avisado a # personas}} de que vuelva a entrar, solo en su página privada. {withAddress, plural, =0 {Ninguna dejó un correo.} one {Una dejó su correo; este servidor aún no envía esos avisos.} other {# dejaron su correo; este servidor aún no envía esos avisos.}}',
  'board.plan': 'Plan de salida',
  'board.plan.note':
    'Cuándo salen los mensajes si nada falla, según los permisos dados hasta ahora y el límite de cada servidor. Lo que no cabe probablemente no saldrá: su autor lo ve en su página privada y puede publicarlo a mano.',
  'board.posts': 'Mensajes',
  'board.first': 'Primero (UTC)',
  'board.lastPost': 'Último (UTC)',
  'board.finish': 'Terminado (UTC)',
  'board.tooMany': 'No caben',
}
