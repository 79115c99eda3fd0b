import type { lettersEn } from '../en/letters.ts'

export const lettersEs: Record<keyof typeof lettersEn, string> = {
  'letter.subject.week': '{name}: falta una semana',
  'letter.subject.day': '{name}: {when}',
  'letter.subject.hour': 'Ya casi, {name}: {when}',
  'letter.subject.five': 'Faltan minutos: {name}',
  'letter.subject.go': 'Ahora: {name}',
  'letter.subject.result': 'Así fue: {name}',
  'letter.subject.moved': '{name} cambia de hora',
  'letter.subject.postponed': '{name} se aplaza',
  'letter.subject.confirm': '¿Es esta tu dirección? {name}',
  'letter.subject.fresh': '¿Fuiste tú? {name}',
  'letter.lead.week': 'Queda una semana. Piensa en tus propias palabras; nadie más las tiene.',
  'letter.lead.day': 'Ya falta poco. Escribe hoy tu texto y publícalo en la hora, no antes.',
  'letter.lead.hour': 'Empieza pronto. Ten listo tu texto y espera la hora: lo que cuenta es hacerlo juntos.',
  'letter.lead.five': 'Unos minutos más. Abre ya tu página y déjala abierta.',
  'letter.lead.go': 'Empieza la hora. Publica ahora, con tus propias palabras.',
  'letter.lead.result': 'Ha terminado. Gracias: fuisteis tú y todos los demás. Lo que se midió está en el informe.',
  'letter.lead.moved': 'La hora ha cambiado. Era {old}. Ahora es {new}. Tu compromiso sigue igual.',
  'letter.lead.postponed':
    'Iba a ser {old}. No será entonces, y no saldrá nada en tu nombre. Te diremos la nueva hora.',
  'letter.lead.confirm':
    'Alguien, probablemente tú, pidió recordatorios en esta dirección. Confírmala, o no hagas nada y no sabrás más de nosotros.',
  'letter.lead.fresh':
    'Alguien, probablemente tú, quiere hacer en tu página algo que pide mirar tu correo. El enlace vale 15 minutos, si lo abres en el mismo navegador.',
  'letter.when': '{day}, {time} ({city}). Son las {utc} UTC.',
  'letter.at': '{day}, {time}',
  'letter.button.page': 'Tu página',
  'letter.button.write': 'Escribe tu texto',
  'letter.button.go': 'Publica ahora',
  'letter.button.result': 'Ver el informe',
  'letter.button.confirm': 'Confirmar mi dirección',
  'letter.button.fresh': 'Sí, fui yo',
  'letter.foot': 'Recibes esto porque te comprometiste a participar.',
  'letter.stop': 'No más correos',
}
