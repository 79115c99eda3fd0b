export const needsJa = {
  'need.title': '何人いれば足りるか',
  'need.have':
    '参加表明は{pledges, plural, =0 {まだありません} other {#人}}。{storms, plural, =0 {ふつうは半数が参加するとして} other {これまで#回の実績によると}}、投稿はおよそ{posts, plural, other {#件}}、10回中8回は{low}〜{high}件の間です。',
  'need.took': 'この時刻の{network}では、{place}に{low}〜{high}件が必要でした。',
  'need.place.1': '1位',
  'need.place.10': '10位以内',
  'need.place.50': '50位以内',
  'need.none': '{network}：この曜日のこの時刻は計測していません。',
  'need.nowhere': '未計測：この曜日のこの時刻に全体を聞き取ったネットワークは、まだありません。',
  'need.note':
    '{hour}（UTC）から{minutes}分間の投稿数と投稿者数です。過去の週の同じ時刻に、その順位のタグが集めた数によります。週が少ないうちは目安にすぎません。',
  'need.network': 'ネットワーク',
  'need.place': '順位',
  'need.posts': '投稿',
  'need.authors': '投稿者',
  'need.weeks': '週',
  'need.range': '{low}〜{high}',
} as const
