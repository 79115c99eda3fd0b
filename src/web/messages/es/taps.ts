import type { tapsEn } from '../en/taps.ts'

export const tapsEs: Record<keyof typeof tapsEn, string> = {
  'taps.more': 'Más redes',
  'taps.server': 'Tu servidor de {network}',
  'taps.copyFirst': '{network} no acepta texto de otra página. Copia antes el tuyo y pégalo allí.',
  'taps.copyFirst.lead': 'Copia antes este texto:',
  'taps.copyFirst.then': 'Después pégalo en {network} y pulsa allí Publicar; Uproar nunca lo hace.',
  'taps.hashtagsDoLittle':
    'Aquí los hashtags sirven de poco. Elige una comunidad donde tu publicación sea bienvenida y lee sus normas.',
  'taps.copy': 'Copiar mi texto',
  'taps.copied': 'Copiado. Pégalo donde vayas a publicar.',
  'taps.copy.failed': 'Tu navegador no nos deja copiar. Selecciona el texto y cópialo tú.',
  'taps.elsewhere': 'En cualquier otro sitio',
  'taps.elsewhere.body': 'Llévate tu texto y publícalo donde quieras.',
  'taps.elsewhere.words': 'Tu texto, para copiar',
  'taps.share': 'Compartir…',
  'taps.thanks': 'Gracias',
  'taps.receipt.checked': 'Hemos visto tu publicación en {network}. Gracias.',
  'taps.receipt.notCheckable':
    'Anotado, gracias. {network} no deja mirar a nadie: tu enlace cuenta como mostrado, no como comprobado.',
  'taps.receipt.waiting': 'Anotado, gracias. {network} no responde ahora; volveremos a mirar más tarde.',
  'taps.receipt.wrong.not a post':
    'Esta no es la dirección de una publicación en {network}. Ábrela allí y copia su dirección.',
  'taps.receipt.wrong.not there':
    '{network} no conoce esa publicación. Revisa la dirección o espera un momento y vuelve a intentarlo.',
  'taps.receipt.wrong.not public':
    'Esta publicación no es pública y no puede contar. Hazla pública o deja el campo vacío.',
  'taps.receipt.wrong.no hashtag':
    'Esta publicación no lleva #{hashtag}. Muestra la que sí lo lleva o deja el campo vacío.',
  'taps.receipt.wrong.before the hour':
    'Esta publicación es de antes de la tormenta. Muestra la de su hora o deja el campo vacío.',
  'taps.receipt.wrong.after the hour':
    'Esta publicación es de después de la tormenta. Muestra la de su hora o deja el campo vacío.',
  'taps.receipt.wrong.claimed':
    'Esta publicación ya se mostró. Cada una cuenta una vez: muestra la tuya o deja el campo vacío.',
  'taps.receipt.wrong.not opened':
    'Uproar no abre esta dirección. Muestra la dirección pública de tu publicación o deja el campo vacío.',
  'taps.report.checked': 'De las publicaciones mostradas, {checked, number} de {receipts, number} se vieron en la red.',
  'taps.friends': 'Cuéntaselo a tus amigos',
  'taps.friends.body': 'Un mensaje privado no hace tendencia. Pero trae gente, y esa gente publica.',
  'taps.friends.invite': '{name}: publicamos todos a la misma hora. ¿Te apuntas?',
  'taps.friends.open': 'Avisar por {network}',
}
