import type { tapsEn } from '../en/taps.ts'

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
  'taps.thanks': 'ありがとうございます',
  'taps.receipt.checked': '{network}であなたの投稿を確認しました。ありがとうございます。',
  'taps.receipt.notCheckable':
    '記録しました。ありがとうございます。{network}では第三者が確認できないため、「確認済み」ではなく「提示あり」として数えます。',
  'taps.receipt.waiting':
    '記録しました。ありがとうございます。いま{network}から応答がないため、あとでもう一度確認します。',
  'taps.receipt.wrong.not a post':
    '{network}の投稿のアドレスではありません。投稿を開いて、そのアドレスをコピーしてください。',
  'taps.receipt.wrong.not there':
    '{network}にその投稿が見つかりません。アドレスを確かめるか、少し待ってからもう一度お試しください。',
  'taps.receipt.wrong.not public': 'この投稿は公開されていないため、数えられません。公開するか、空欄にしてください。',
  'taps.receipt.wrong.no hashtag': 'この投稿には #{hashtag} がありません。付いている投稿を示すか、空欄にしてください。',
  'taps.receipt.wrong.before the hour':
    'この投稿はストームの前のものです。その時間の投稿を示すか、空欄にしてください。',
  'taps.receipt.wrong.after the hour': 'この投稿はストームの後のものです。その時間の投稿を示すか、空欄にしてください。',
  'taps.receipt.wrong.claimed':
    'この投稿はすでに示されています。一つの投稿は一度だけ数えます。ご自身の投稿を示すか、空欄にしてください。',
  'taps.receipt.wrong.not opened': 'Uproarはこのアドレスを開きません。投稿の公開アドレスを示すか、空欄にしてください。',
  'taps.report.checked':
    '示された投稿のうち、{receipts, number}件中{checked, number}件をネットワーク上で確認しました。',
  'taps.friends': '友だちに知らせる',
  'taps.friends.body':
    '個別のメッセージでハッシュタグがトレンドになることはありません。でも、仲間が増えれば投稿も増えます。',
  'taps.friends.invite': '{name}：みんなで同じ時間に投稿します。一緒に参加しませんか？',
  'taps.friends.open': '{network}で知らせる',
}
