import type { flightEn } from '../en/flight.ts'

export const flightJa: Record<keyof typeof flightEn, string> = {
  'flight.leaves': '{from}〜{until}（UTC）に送信されます。あなたの時間では{own}です。',
  'flight.full.title': 'この文章は、おそらくUproarからは送信できません',
  'flight.full.body':
    '{host}が1時間に同じ送信元から受け付ける投稿の数には限りがあり、先に同意した人たちでいっぱいです。Uproarはサーバーの制限をすり抜けません。開始時刻になったら、同じ文章をご自分で投稿してください。ボタンひとつでできます。',
  'flight.full.error':
    'この文章は受け付けられませんでした。{host}が1時間に同じ送信元から受け付ける投稿の数には限りがあり、すでにいっぱいです。Uproarはサーバーの制限をすり抜けません。',
  'flight.tap': 'この文章を投稿画面で開く',
  'flight.signedOut.title': 'Uproarは{handle}から投稿できなくなりました',
  'flight.signedOut.body':
    '{network}でこのアカウントのログインが切れました。文章は残っています。{time}（UTC）までにもう一度ログインすれば、予定どおり送信されます。',
  'flight.signIn': 'もう一度ログインする',
  'flight.tooManySignIns': 'ログインの開始が集中しています。{seconds}秒待ってから、もう一度お試しください。',
  'board.title': 'アカウントの準備はできていますか',
  'board.storm': 'ストーム「{storm}」、{day} {time}（UTC）',
  'board.none': '投稿に同意した人はまだいません。',
  'board.ready': '{all}件中{ready}件が準備完了',
  'board.looks':
    '開始の1日前、1時間前、10分前に、各アカウントのログインを少しずつ更新して確かめます。直前の5分間は行いません。',
  'board.next': '次の確認は{day} {time}（UTC）に始まります。',
  'board.last': '最後の確認が始まっています。',
  'board.chart': 'すべてのアカウントの状態',
  'board.state.ready': '準備完了',
  'board.state.signed out': 'ログイン切れ',
  'board.state.unreachable': 'サーバーが応答なし',
  'board.state.not checked': '未確認',
  'board.network': 'ネットワーク',
  'board.host': 'サーバー',
  'board.accounts': 'アカウント',
  'board.checked': '確認した時刻（UTC）',
  'board.never': 'まだ',
  'board.told':
    '{supporters}人に、もう一度ログインするよう個人ページだけで知らせました。{withAddress, plural, =0 {メールアドレスを登録した人はいません。} other {そのうち#人はメールアドレスを登録していますが、このサーバーはまだこの知らせをメールで送れません。}}',
  'board.plan': '送信計画',
  'board.plan.note':
    '問題が起きなかった場合に投稿が送信される時刻です。今までの同意と各サーバーの制限から計算しています。収まらない投稿は、おそらく送信されません。本人には個人ページで伝え、手動で投稿できるようにしています。',
  'board.posts': '投稿',
  'board.first': '最初（UTC）',
  'board.lastPost': '最後（UTC）',
  'board.finish': '完了（UTC）',
  'board.tooMany': '収まらない数',
}
