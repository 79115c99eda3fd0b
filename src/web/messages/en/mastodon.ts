export const mastodonEn = {
  'mastodon.signIn': 'Sign in with Mastodon',
  'mastodon.signIn.account': 'Your server, or your full handle',
  'mastodon.signIn.note':
    'You sign in at your own server; Uproar never sees your password. It asks to write posts, to see posts, and to know your name there.',
  'mastodon.signIn.next.body':
    'Sign in at {server} and allow Uproar to write posts, to see posts, and to know whose account it is.',
  'mastodon.signIn.next.more':
    'Mastodon has no narrower permission: writing posts includes deleting them. Uproar writes the one text you consent to, looks whether it stands, and deletes nothing but what a server published before its hour. If that page asks for more, do not allow it.',
  'me.error.comeAgain': 'The server wants to be left alone for now. Come again at {time}, {day}.',
} as const
