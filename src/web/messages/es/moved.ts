import type { movedEn } from '../en/moved.ts'

export const movedEs: Record<keyof typeof movedEn, string> = {
  'moved.title': 'La hora ha cambiado',
  'moved.to': 'Era {oldDay}, {oldTime}. Ahora es {newDay}, {newTime}.',
  'moved.same': 'Se había aplazado. Ahora sigue en pie, a la misma hora de antes.',
  'moved.utc': 'Antes era el {date}, {time} UTC.',
  'moved.yes.title': '¿Sigue en pie tu texto?',
  'moved.yes.body':
    'Diste tu permiso para otra hora, así que este texto no sale hasta que digas que sí a la nueva. Si no haces nada, no se publica nada por ti.',
  'moved.yes': 'Sí, también a la nueva hora',
  'moved.clocks':
    'Los relojes de {city} cambian el {day}: {minutes, plural, one {un minuto} other {# minutos}} {direction, select, forward {hacia adelante} other {hacia atrás}}. Tus {time} son según la hora nueva.',
  'postponed.title': 'Aplazada',
  'postponed.lead': 'De aquí ya no sale nada. La nueva hora aparecerá en esta página.',
  'postponed.was': 'Iba a ser {day}, {time}.',
  'postponed.tragedy': 'Ha ocurrido algo que importa más.',
  'postponed.outage': 'Las redes no funcionan como deberían.',
  'postponed.other': 'Quien organiza la ha aplazado.',
  'postponed.tap':
    'Quien organiza ha aplazado esta tormenta. Guarda tu texto: se queda en este navegador hasta la nueva hora.',
  'postponed.report':
    'Quien organiza aplazó esta tormenta el {day} a las {time} UTC. Desde entonces no se publicó nada desde aquí; aun así, la hora se midió hasta el final.',
  'postponed.past': 'Aplazada',
  'clocks.own': 'Donde estás, los relojes cambian el {day}, antes de la tormenta. La hora de arriba ya es la nueva.',
  'calendar.feed': 'Suscribirse: se mueve cuando se mueve la hora',
  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook',
  'calendar.apple': 'Calendario de Apple',
  'calendar.more': 'Ponla en tu calendario',
  'calendar.note':
    'Una entrada descargada se queda como está. Una suscripción sigue los cambios de hora y los aplazamientos; Google puede tardar un día.',
  'calendar.file': 'Descargar',
  'hours.title': 'La hora',
  'hours.storm': 'Tormenta «{storm}»',
  'hours.when': '{day}, {time} UTC, {minutes, plural, one {un minuto} other {# minutos}}',
  'hours.pledges':
    '{pledges, plural, =0 {Nadie se ha comprometido todavía.} one {Una persona se ha comprometido.} other {# personas se han comprometido.}}',
  'hours.postpone': 'Aplazar ahora',
  'hours.postpone.why': 'Por qué',
  'hours.postpone.tragedy': 'Una tragedia',
  'hours.postpone.outage': 'Una avería',
  'hours.postpone.other': 'Otro motivo',
  'hours.postpone.note':
    'Una sola pulsación. Desde ese momento no sale nada y ningún botón abre un editor; todas las páginas, la sala en directo y los calendarios lo dicen. Lo que ya salió se queda.',
  'hours.postponed': 'Aplazada el {day} a las {time} UTC. No sale nada.',
  'hours.move': 'Moverla',
  'hours.move.title': 'Otra hora',
  'hours.move.note':
    'Se avisa a todo el mundo una vez, con la hora de antes y la nueva en su propio reloj. A quien dio permiso para un texto se le pregunta otra vez; lo que nadie confirme no sale.',
  'hours.move.opened': 'Su libro está abierto, así que la hora no cambia. Puedes aplazarla y darle después otra hora.',
  'hours.move.follows':
    'Su libro está abierto y se queda como está. Con otra hora le sigue una segunda tormenta en su lugar; los compromisos pasan a ella y los permisos se dan de nuevo.',
  'hours.error.date': 'Se espera una fecha y una hora como 2026-12-05 y 11:00.',
}
