import type { preloadEn } from '../en/preload.ts'

export const preloadEs: Record<keyof typeof preloadEn, string> = {
  'state.handing over': 'Va camino de tu propio servidor, que lo publicará en su momento.',
  'state.preloaded':
    'Está en tu propio servidor, que lo publica en su momento. Hasta entonces puedes retirarlo, aquí o entre tus publicaciones programadas allí.',
  'state.taking back':
    'Se está recuperando de tu servidor. Si no se consigue antes de su momento, puede que salga, y aquí aparecerá su enlace. También puedes borrarlo tú entre tus publicaciones programadas allí.',
  'state.vanished': 'Tu servidor ya no lo guarda ni lo muestra. No se vuelve a enviar.',
  'me.recall.tooLate': 'Pediste recuperarlo, pero tu servidor ya lo había publicado.',
  'me.shownEarly':
    'Tu servidor no respetó la hora y lo publicó enseguida: a las {time}, {day}. Se borró de inmediato y no volverá a dejarse en tu servidor.',
  'me.withdrawn.held': 'Retiraste tu compromiso. Lo que tu servidor guarda para ti se está recuperando.',
  'me.disconnect.held':
    'Tu servidor aún guarda un texto tuyo, y solo con este permiso se puede recuperar. Eso está ocurriendo ahora. Desconecta cuando el texto aparezca aquí como retirado.',
}
