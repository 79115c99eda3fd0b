import type { wordsEn } from '../en/words.ts'

export const wordsEs = {
  'words.meter': 'Cuánto de esto es tuyo',
  'words.own': 'El {share} % es tuyo.',
  'words.help': 'Si la página sigue en blanco, algo de esto puede ayudarte',
  'problem.turned': 'Lleva un carácter oculto que invierte la lectura. Escribe el texto de nuevo.',
  'problem.heaped': 'Lleva tantos signos amontonados que nadie puede leerlo. Escribe las letras sin más.',
  'me.short.days':
    '{handle} tiene {has, plural, =0 {menos de un día} one {un día} other {# días}}. Uproar solo publica desde cuentas con {least} días o más.',
  'me.short.posts':
    '{handle} tiene por ahora {has, plural, =0 {cero publicaciones} one {una publicación} other {# publicaciones}}. Uproar solo publica desde cuentas con {least} o más.',
  'me.short.followers':
    '{handle} tiene por ahora {has, plural, =0 {cero seguidores} one {un seguidor} other {# seguidores}}. Uproar solo publica desde cuentas con {least} o más.',
  'me.short.why':
    'No dice nada de ti: a una red, las cuentas nuevas o vacías le parecen inventadas, y en una tormenta perjudicarían a todas.',
  'me.short.tap': 'Participas igualmente. Escribe ahora tu texto; en la hora lo publicas con tu propia mano.',
  'state.held': 'Espera a que quien organiza le eche un vistazo.',
  'held.me':
    'También les pasa a personas reales. Alguien lo mira antes de que salga. No hace falta que esperes: puedes publicarlo a mano en la hora, o retirarlo.',
  'held.me.series': 'Llegaron seguidas varias cuentas con nombres numerados, y la tuya está entre ellas.',
  'held.me.siblings': 'Llegaron juntas varias cuentas creadas en los mismos minutos, y la tuya está entre ellas.',
  'held.me.same day': 'En una hora llegaron varias cuentas nuevas de tu servidor, y la tuya está entre ellas.',
  'held.me.similar words': 'En una hora llegaron varios textos parecidos, y el tuyo está entre ellos.',
  'held.title': 'Esperan tu mirada',
  'held.lead':
    'Llegaron como llegarían las muchas cuentas de una sola persona. A veces son personas reales: lee sus textos, mira sus cuentas. Mientras no decidas no sale ninguno; lo que nadie mire antes del final de la tormenta se pierde.',
  'held.series': 'Nombres numerados en fila',
  'held.siblings': 'Cuentas creadas en los mismos minutos',
  'held.same day': 'Cuentas nuevas de un servidor y un mismo día, en una hora',
  'held.similar words': 'Textos parecidos en una hora',
  'held.count': '{count, plural, one {un consentimiento} other {# consentimientos}}',
  'held.letAll': 'Dejar salir todos',
  'held.refuseAll': 'Rechazar todos',
  'held.letOne': 'Dejar salir',
  'held.refuseOne': 'Rechazar',
  'held.made': 'creada el {day}',
  'held.madeUnknown': 'antigüedad desconocida',
  'held.posts': '{count, plural, one {una publicación} other {# publicaciones}}',
  'held.hundred': '100 publicaciones o más',
  'held.postsUnknown': 'número de publicaciones desconocido',
  'held.came': 'consintió a las {time} UTC',
  'held.all': 'Ver los {count}',
  'held.log': 'Decidido hasta ahora',
  'held.log.letGo':
    '{time} UTC: {count, plural, one {salió un consentimiento} other {salieron # consentimientos}} ({reason})',
  'held.log.refused':
    '{time} UTC: {count, plural, one {se rechazó un consentimiento} other {se rechazaron # consentimientos}} ({reason})',
  'vet.title': 'La etiqueta, antes de hacerla pública',
  'vet.look': 'Examinar esta etiqueta',
  'vet.save': 'Guardar con esta etiqueta',
  'vet.stop': 'Alto',
  'vet.think': 'Piénsalo',
  'vet.fine': 'Bien',
  'vet.invalid': '{why}',
  'vet.everywhere': 'X, Bluesky, Mastodon y Threads leen #{tag} entera.',
  'vet.cut': '{network} solo lee #{read}.',
  'vet.unread': '{network} no ve ahí ninguna etiqueta.',
  'vet.topic': 'Threads admite un solo tema por publicación; será #{tag}.',
  'vet.folded': 'Mastodon guarda #{tag} junto con #{read}: allí los acentos no distinguen etiquetas.',
  'vet.long':
    '{length} caracteres son muchos para teclear y dejan menos sitio a las palabras propias. Hasta 20 va bien.',
  'vet.length': '{length} caracteres: fácil de teclear.',
  'vet.short': '{length} caracteres: se cruzará con gente que habla de otra cosa.',
  'vet.camel':
    'Sin mayúsculas nadie distingue sus palabras, tampoco un lector de pantalla. Ayuda una mayúscula por palabra: #{example}.',
  'vet.camelAsk': 'Si son varias palabras, dale una mayúscula a cada una para que pueda leerse en voz alta.',
  'vet.words': 'En voz alta es «{words}».',
  'vet.reading': 'En minúsculas puede leerse «{reading}» ({kind}).',
  'vet.kind.rude': 'grosero',
  'vet.kind.body': 'sobre el cuerpo',
  'vet.kind.hateful': 'de odio',
  'vet.kind.death': 'sobre la muerte',
  'vet.scripts': 'Mezcla alfabetos: {scripts}. Al teclearla, casi nadie acertará con las mismas letras.',
  'vet.lookalike': '{letters} solo parecen letras latinas. Tecleada por otros es otra etiqueta.',
  'vet.unused': 'En {network} nadie la usó en lo que se oyó últimamente.',
  'vet.used':
    '{count, plural, one {Una persona la usó} other {# personas la usaron}} en {network} en {minutes, plural, one {el último minuto} other {los últimos # minutos}}. Mira qué quieren decir con ella.',
  'vet.notMeasured': 'No se midió si está en uso: este servidor no escucha ninguna red.',
  'vet.near': '#{other} tiene mucho movimiento en {network} y está a un desliz del dedo.',
  'report.words.title': 'Palabras propias',
  'report.words':
    '{network}: {distinct} de {texts} textos no eran de nadie más ({share}). {copies, plural, =0 {Ninguno era} one {Uno era} other {# eran}} casi de otra persona o de la propia campaña{clusters, plural, =0 {} one {, en un grupo} other {, en # grupos}}.',
  'report.words.note':
    'Comparados en este servidor: lo que publicó Uproar y aquello con lo que se abrieron los editores. Lo que se escribió en otra parte no cuenta aquí.',
} satisfies Record<keyof typeof wordsEn, string>
