import type { lettersEn } from '../en/letters.ts'

export const lettersJa: Record<keyof typeof lettersEn, string> = {
  'letter.subject.week': '{name}：あと1週間です',
  'letter.subject.day': '{name}：{when}',
  'letter.subject.hour': 'まもなくです。{name}：{when}',
  'letter.subject.five': 'あと数分：{name}',
  'letter.subject.go': '今です：{name}',
  'letter.subject.result': '結果のお知らせ：{name}',
  'letter.subject.moved': '{name}：時間が変わりました',
  'letter.subject.postponed': '{name}：延期のお知らせ',
  'letter.subject.confirm': 'このアドレスはあなたのものですか？ {name}',
  'letter.subject.fresh': 'ご本人の操作ですか？ {name}',
  'letter.lead.week': 'あと1週間です。あなただけの言葉を考えておいてください。',
  'letter.lead.day': 'もうすぐです。文章は今日のうちに書いて、投稿は必ずその1時間の中で。',
  'letter.lead.hour': 'まもなく始まります。文章を用意して、時間まで待ってください。一斉に投稿することが大切です。',
  'letter.lead.five': 'あと数分です。ページを開いて、そのままお待ちください。',
  'letter.lead.go': '始まりました。あなたの言葉で、今すぐ投稿してください。',
  'letter.lead.result': '終わりました。参加してくださってありがとうございます。計測した結果はレポートにあります。',
  'letter.lead.moved': '時間が変わりました。変更前：{old}。変更後：{new}。参加の約束はそのまま有効です。',
  'letter.lead.postponed':
    '{old} の予定でしたが、延期になりました。あなたの代わりに投稿されることはありません。新しい時間が決まったらお知らせします。',
  'letter.lead.confirm':
    'このアドレスへのお知らせの申し込みがありました。あなたの操作であれば確認してください。そうでなければ、何もしなければ今後メールは届きません。',
  'letter.lead.fresh':
    'あなたのページで、メールでの確認が必要な操作がありました。リンクは15分間有効です。同じブラウザーで開いてください。',
  'letter.when': '{day} {time}（{city}）。UTCでは {utc} です。',
  'letter.at': '{day} {time}',
  'letter.button.page': 'あなたのページ',
  'letter.button.write': '文章を書く',
  'letter.button.go': '今すぐ投稿する',
  'letter.button.result': 'レポートを見る',
  'letter.button.confirm': 'アドレスを確認する',
  'letter.button.fresh': 'はい、本人です',
  'letter.foot': '参加を約束された方にお送りしています。',
  'letter.stop': '配信を停止する',
}
