export const mastodonJa = {
  'mastodon.signIn': 'Mastodonでサインイン',
  'mastodon.signIn.account': 'サーバー、または完全なハンドル',
  'mastodon.signIn.note':
    'サインインはご自分のサーバーで行います。Uproarがパスワードを見ることはありません。求める許可は、投稿の作成、投稿の閲覧、アカウント名の確認です。',
  'mastodon.signIn.next.body':
    '{server} でサインインし、投稿の作成、投稿の閲覧、アカウントの確認をUproarに許可してください。',
  'mastodon.signIn.next.more':
    'Mastodonにはこれより狭い許可がなく、投稿の作成には削除も含まれます。Uproarが行うのは、許可された一つの文章の投稿と、それが公開されたかどうかの確認だけです。サーバーが時刻より前に公開してしまったもの以外は削除しません。ほかの許可を求められたら、許可しないでください。',
  'me.error.comeAgain': 'サーバーが今は受け付けていません。{day} {time} 以降にもう一度お試しください。',
} as const
