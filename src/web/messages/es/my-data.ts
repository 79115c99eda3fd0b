import type { myDataEn } from '../en/my-data.ts'

export const myDataEs: Record<keyof typeof myDataEn, string> = {
  'data.title': 'Tus datos',
  'data.body': 'Todo lo que se guarda de ti, en un archivo; o ya nada.',
  'data.download': 'Descargar mis datos',
  'data.erase': 'Borrarme',
  'data.erase.note':
    'Compromiso, textos, cuentas, dirección y recordatorios se borran al instante. Lo ya publicado sigue en tus propias cuentas.',
  'data.erase.sure': 'Sí, borrarlo todo',
  'data.erase.done': 'Borrado. Aquí ya nada sabe de ti.',
  'data.underWay':
    'Uno de tus textos aún está en camino, o su tormenta aún se está contando. Retíralo o vuelve después de la tormenta.',
  'data.ask': 'Mira tu correo',
  'data.ask.body':
    'Enviamos un enlace a tu dirección, porque esto no debe hacerlo nadie más que tú. Ábrelo en este navegador en 15 minutos y pulsa otra vez.',
  'data.fresh': 'Confirmado por correo por ahora.',
}
