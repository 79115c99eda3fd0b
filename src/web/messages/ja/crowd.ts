import type { crowdEn } from '../en/crowd.ts'

export const crowdJa: Record<keyof typeof crowdEn, string> = {
  'crowd.title': '誰が動いたのか、普段とどう違うか',
  'crowd.lead':
    'どの数字も、同じネットワークの同じ時間帯の、このハッシュタグ以外の投稿と並べました。違いはご自分の目で確かめてください。',
  'crowd.none': 'アカウント、文章、時刻を普段と比べることはしていません（未計測）。',
  'crowd.later': 'アカウント、文章、時刻は、ストームが締め切られてから普段と比べます。',
  'crowd.noYardstick': 'その時間帯の普段の様子は計測していないため、以下の数字が多いか少ないかは言えません。',
  'crowd.here': 'このストーム',
  'crowd.usual': '同じ時間帯の普段',
  'crowd.is.like': '普段とほぼ同じ',
  'crowd.is.unlike': '普段と違う',
  'crowd.is.unmeasured': '未計測',
  'crowd.ages.short': 'アカウントの古さ：',
  'crowd.texts.short': '似た文章：',
  'crowd.seconds.short': '投稿の時刻：',
  'crowd.authors.short': '一アカウントの投稿数：',
  'crowd.usual.note':
    '「普段」は、{from}から{until}（UTC）に届いたほかのすべての投稿です。そのうち{oneIn, plural, one {届いた全アカウント} other {名前のハッシュで選んだ#分の一}}、{authors, number}アカウントの投稿をすべて数えました。「普段と違う」とするのは、割合が5ポイントかつ標準誤差の3倍を超えて違うとき、時刻の重なりが2倍を超えるとき、ジニ係数が0.15を超えて高いときです。人数が多いほど似た文章は増え、標本は厳密ではありません。',
  'crowd.no':
    'ここではどのアカウントもボットとは呼びません。新しいアカウントは新しく始めた人かもしれず、同じ文章は急いだ人のものかもしれません。',
  'crowd.ages.title': 'アカウントはいつ作られたか',
  'crowd.ages.both': '作られて1か月未満のアカウントは{share}。普段は{usual}です。',
  'crowd.ages.one': '作られて1か月未満のアカウントは{share}です。',
  'crowd.ages.none': '未計測：ネットワークに尋ねていないか、公開されていません。',
  'crowd.ages.sample':
    '名前のハッシュで選んだ{asked, number}アカウントを{network}の公開情報で調べ、{known, number}件の作成日が分かりました。',
  'crowd.age': '開始時点の古さ',
  'crowd.age.week': '1週間未満',
  'crowd.age.month': '1か月未満',
  'crowd.age.halfYear': '半年未満',
  'crowd.age.year': '1年未満',
  'crowd.age.threeYears': '3年未満',
  'crowd.age.older': 'それ以上',
  'crowd.texts.title': 'ほとんど同じ文章',
  'crowd.texts.both': 'ほかとほとんど同じ文章は{share}。普段は{usual}です。',
  'crowd.texts.one': 'ほかとほとんど同じ文章は{share}です。',
  'crowd.texts.none': '未計測：比べられる文章がありませんでした。',
  'crowd.texts.near': 'ほかとほぼ同じ',
  'crowd.texts.own': 'ほかに似ていない',
  'crowd.texts.kind': '文章',
  'crowd.texts.largest': '似た文章のグループは{clusters, number}。大きいものから：',
  'crowd.texts.group': '{authors, number}アカウントによる{posts, number}件',
  'crowd.texts.kept':
    'ハッシュタグ、名前、アドレスを除いて比べます。文章そのものは残さず、比較に必要なものだけを持ち、比べたあとに消去します。',
  'crowd.seconds.title': '毎分の何秒に投稿されたか',
  'crowd.seconds.both': '二つの投稿が毎分の同じ秒に重なる頻度は、偶然の{times}倍。普段は{usual}倍です。',
  'crowd.seconds.one': '二つの投稿が毎分の同じ秒に重なる頻度は、偶然の{times}倍です。',
  'crowd.seconds.note':
    '人の投稿は線の高さあたりに均等に散らばり、時計どおりに動く機械の投稿は偏ります。全員が一斉に始める最初の1分は除きました。',
  'crowd.second': '秒',
  'crowd.authors.title': '一つのアカウントが何件投稿したか',
  'crowd.authors.both':
    'アカウントごとの投稿数のジニ係数は{gini}。普段は{usual}です。0なら全員が同じ件数、1に近いほど一人に偏っています。',
  'crowd.authors.one':
    'アカウントごとの投稿数のジニ係数は{gini}です。0なら全員が同じ件数、1に近いほど一人に偏っています。',
  'crowd.posts': '{group}件',
  'crowd.posts.head': '一アカウントの投稿数',
  'crowd.deleted':
    '{posts, plural, =0 {終了後に削除された投稿はありません。} other {終了後に削除された投稿は#件です。}}',
  'crowd.reach.title': 'どこまで広がったか',
  'crowd.reach.text':
    '{network}自身の集計で、言及{mentions, number}件のうち{found, number}件について。何人が見たかは誰も教えてくれません。フォロワー数の合計は「広がり」とは呼びません。',
  'crowd.reach.after': '終了から',
  'crowd.reach.hours': '{hours, number}時間',
  'crowd.reach.found': '見つかった投稿',
  'crowd.reach.likes': 'いいね',
  'crowd.reach.reposts': 'リポストと引用',
  'crowd.reach.replies': '返信',
}
