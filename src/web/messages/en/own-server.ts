export const ownServerEn = {
  'server.signIn': 'Sign in with {network}',
  'server.signIn.account': 'Your server, or your full handle',
  'server.signIn.note':
    'You sign in at your own server; Uproar never sees your password. It asks to write posts, and for nothing else.',
  'server.signIn.next.body':
    'Sign in at {server} and allow Uproar to write posts. If that page asks for more, do not allow it.',
  'server.disconnect.note':
    '{network} gives apps no way to give a permission back. Uproar forgets it; to end it at your server too, remove Uproar from the apps in your settings there.',
} as const
