export const ownServerEs = {
  'server.signIn': 'Entrar con {network}',
  'server.signIn.account': 'Tu servidor o tu nombre completo',
  'server.signIn.note':
    'Entras en tu propio servidor; Uproar nunca ve tu contraseña. Pide permiso para publicar y nada más.',
  'server.signIn.next.body': 'Entra en {server} y permite que Uproar publique. Si esa página pide más, no lo permitas.',
  'server.disconnect.note':
    '{network} no deja que las aplicaciones devuelvan un permiso. Uproar lo olvida; para acabar con él también en tu servidor, quita Uproar de las aplicaciones en tus ajustes.',
} as const
