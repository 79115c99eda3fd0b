import type { tapsEn } from './taps.en.ts'

export const tapsJa: Record<keyof typeof tapsEn, string> = {
  'taps.more': 'ほかのネットワーク',
  'taps.server': 'あなたの{network}サーバー',
  'taps.copyFirst':
    '{network}は、ほかのページから文章を受け取れません。先にコピーして、開いた画面に貼り付けてください。',
  'taps.copyFirst.lead': '先に、この文章をコピーしてください。',
  'taps.copyFirst.then': '{network}に貼り付けて、投稿ボタンを押してください。Uproarが代わりに押すことはありません。',
  'taps.hashtagsDoLittle':
    'ここではハッシュタグの効果はあまりありません。投稿が歓迎されるコミュニティを選び、そのルールを読んでください。',
  'taps.copy': '文章をコピー',
  'taps.copied': 'コピーしました。投稿する場所に貼り付けてください。',
  'taps.copy.failed': 'ブラウザがコピーを許可していません。文章を選択して、ご自身でコピーしてください。',
  'taps.elsewhere': 'そのほかの場所',
  'taps.elsewhere.body': '文章を持っていって、好きな場所に投稿できます。',
  'taps.elsewhere.words': 'コピー用の文章',
  'taps.share': '共有…',
  'taps.friends': '友だちに知らせる',
  'taps.friends.body':
    '個別のメッセージでハッシュタグがトレンドになることはありません。でも、仲間が増えれば投稿も増えます。',
  'taps.friends.invite': '{name}：みんなで同じ時間に投稿します。一緒に参加しませんか？',
  'taps.friends.open': '{network}で知らせる',
}
