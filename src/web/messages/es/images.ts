export const imagesEs = {
  'images.picture': 'Una imagen (opcional)',
  'images.other': 'Otra imagen en su lugar',
  'images.picture.note':
    'PNG, JPEG o WebP, de 1 MB como máximo. Se quita lo que el archivo revela de lugar, hora y dispositivo.',
  'images.alt': 'Qué muestra la imagen',
  'images.alt.note': 'Hace falta si hay imagen, para quienes no pueden verla; como máximo {most, number} caracteres.',
  'images.alt.says': 'Texto alternativo: {alt}',
  'images.exact':
    'Saldrán exactamente {bytes, plural, one {este byte} other {estos # bytes}} y esta imagen, y nada más:',
  'images.without': 'Quitar la imagen',
  'images.signIn': 'Iniciar sesión para añadir una imagen',
  'images.signIn.note':
    'Para llevar una imagen, inicia sesión otra vez y permite que Uproar la añada. No se pide nada más. Hazlo antes de escribir: aquí no se guarda el texto.',
  'images.error.permission':
    'Tu sesión no permite que Uproar añada una imagen. Inicia sesión otra vez para ello o sigue sin imagen.',
  'images.error.kind': 'Ese archivo no es una imagen que se pueda usar: PNG, JPEG o WebP, completa y sin animación.',
  'images.error.large': 'Esa imagen ocupa más de 1 MB. Redúcela y vuelve a elegirla.',
  'images.error.alt': 'Di con palabras qué muestra la imagen.',
  'images.error.altLong': 'Tiene más de {most, number} caracteres. Dilo más breve.',
  'images.error.none': 'Hay texto alternativo, pero ninguna imagen. Elige una o deja vacío el texto alternativo.',
  'images.error.gone': 'La imagen ya no está aquí. Vuelve a elegirla.',
} as const
