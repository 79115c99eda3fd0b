import type { commonEn } from '../en/common.ts'

export const commonEs: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'Un hashtag. Una hora. En todas partes a la vez.',
  'common.languages': 'Idioma',
  'common.skip': 'Ir al contenido',
  'common.home': 'Todas las campañas',
  'common.foot': 'Personas reales, con sus palabras y desde sus cuentas.',
  'common.label': 'Aviso',
  'common.newTab': 'se abre en otra pestaña',
  'error.notFound.title': 'En esta dirección no hay nada',
  'error.notFound.body': 'Puede que esté mal escrita o que la campaña se haya retirado.',
  'error.wrong.title': 'Algo ha fallado por nuestra parte',
  'error.wrong.body':
    'Lo que enviaste no se repetirá: vuelve atrás e inténtalo otra vez. Si vuelve a pasar, da este número a quien organiza: {reference}.',
  'error.early.title': 'Todavía no. Todos a la vez.',
  'error.early.body':
    'La hora empieza en {left}. Hasta entonces, de aquí no sale ninguna publicación con el hashtag, para que todas lleguen juntas.',
  'error.back': 'Volver a la campaña',
  'home.title': 'Campañas',
  'home.now': 'Ahora',
  'home.toCome': 'Próximas',
  'home.past': 'Anteriores',
  'home.none': 'En este servidor todavía no se ha creado ninguna campaña.',
  'home.storm': '{date}, {time} UTC, {minutes, plural, one {un minuto} other {# minutos}}',
}
