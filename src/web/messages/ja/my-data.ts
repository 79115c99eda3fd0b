import type { myDataEn } from '../en/my-data.ts'

export const myDataJa: Record<keyof typeof myDataEn, string> = {
  'data.title': 'あなたのデータ',
  'data.body': '保存されているあなたの情報をすべてファイルで受け取るか、すべて消すことができます。',
  'data.download': 'データをダウンロード',
  'data.erase': 'すべて削除する',
  'data.erase.note':
    '参加の約束、文章、アカウント、アドレス、お知らせの設定はすぐに消えます。公開済みの投稿はあなたのアカウントに残ります。',
  'data.erase.sure': 'はい、すべて削除します',
  'data.erase.done': '削除しました。あなたの情報はもう残っていません。',
  'data.underWay':
    'あなたの文章がまだ送信中か、ストームの集計が続いています。取り消すか、終了後にもう一度お試しください。',
  'data.ask': 'メールをご覧ください',
  'data.ask.body':
    'ご本人だけができるように、リンクをメールで送りました。15分以内にこのブラウザーで開いてから、もう一度押してください。',
  'data.fresh': 'メールで確認済みです。',
}
