export const mastodonEs = {
  'mastodon.signIn': 'Entrar con Mastodon',
  'mastodon.signIn.account': 'Tu servidor o tu nombre completo',
  'mastodon.signIn.note':
    'Entras en tu propio servidor; Uproar nunca ve tu contraseña. Pide escribir publicaciones, ver publicaciones y saber cómo te llamas allí.',
  'mastodon.signIn.next.body':
    'Entra en {server} y permite que Uproar escriba publicaciones, vea publicaciones y sepa de quién es la cuenta.',
  'mastodon.signIn.next.more':
    'Mastodon no tiene un permiso más estrecho: quien puede escribir publicaciones también puede borrarlas. Uproar escribe el único texto que autorices, mira si está publicado y no borra nada, salvo lo que un servidor haya publicado antes de su hora. Si esa página pide más, no lo permitas.',
  'me.error.comeAgain': 'El servidor no quiere más peticiones por ahora. Vuelve a las {time}, {day}.',
} as const
