export const imagesJa = {
  'images.picture': '画像1枚（任意）',
  'images.other': '別の画像に差し替える',
  'images.picture.note': 'PNG、JPEG、WebP、1MBまで。ファイルに含まれる場所・日時・機種の情報は取り除きます。',
  'images.alt': '画像の説明（代替テキスト）',
  'images.alt.note': '画像を付けるときは必須です。画像を見られない人のために書いてください。{most, number}文字まで。',
  'images.alt.says': '代替テキスト：{alt}',
  'images.exact': '公開されるのはこの{bytes, plural, other {#バイト}}とこの画像だけです：',
  'images.without': '画像を外す',
  'images.signIn': '画像を付けるためにサインインする',
  'images.signIn.note':
    '画像を付けるには、もう一度サインインして、Uproarが画像を追加することを許可してください。ほかには何も求めません。文章はここに保存されないので、書く前にサインインしてください。',
  'images.error.permission':
    '今のサインインでは、Uproarは画像を追加できません。もう一度サインインするか、画像なしで続けてください。',
  'images.error.kind': '使える画像ではありません。破損やアニメーションのないPNG、JPEG、WebPを選んでください。',
  'images.error.large': '画像が1MBを超えています。小さくして、もう一度選んでください。',
  'images.error.alt': '画像に何が写っているかを言葉で書いてください。',
  'images.error.altLong': '{most, number}文字を超えています。短くしてください。',
  'images.error.none': '代替テキストがありますが、画像がありません。画像を選ぶか、代替テキストを空にしてください。',
  'images.error.gone': '画像はもう残っていません。もう一度選んでください。',
} as const
