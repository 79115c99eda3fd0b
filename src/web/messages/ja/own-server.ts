export const ownServerJa = {
  'server.signIn': '{network}でログイン',
  'server.signIn.account': 'サーバー名、またはアカウントの完全な名前',
  'server.signIn.note':
    'ご自分のサーバーでログインします。Uproarがパスワードを見ることはありません。求めるのは投稿の許可だけです。',
  'server.signIn.next.body':
    '{server} でログインし、Uproarに投稿を許可してください。それ以上の許可を求められたら、許可しないでください。',
  'server.disconnect.note':
    '{network}では、アプリの側から許可を返すことができません。Uproarは許可を忘れます。サーバー側でも終わらせるには、設定の連携アプリからUproarを削除してください。',
} as const
