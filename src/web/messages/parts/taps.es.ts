import type { tapsEn } from './taps.en.ts'

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
  'taps.friends': 'Cuéntaselo a tus amigos',
  'taps.friends.body': 'Un mensaje privado no hace tendencia. Pero trae gente, y esa gente publica.',
  'taps.friends.invite': '{name}: publicamos todos a la misma hora. ¿Te apuntas?',
  'taps.friends.open': 'Avisar por {network}',
}
