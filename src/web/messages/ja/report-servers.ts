import type { reportServersEn } from '../en/report-servers.ts'

export const reportServersJa: Record<keyof typeof reportServersEn, string> = {
  'report.onNetwork': '{title}：{network}',
  'report.followed.trended':
    '{network}では、{duration}でトレンドと判定しました。ただし他のタグは聞いておらず、過去の自分とだけ比べた判定で、順位は分かりません。',
  'report.followed.note': 'そこでは他のタグを聞いていないため、過去の自分とだけ比べて判定しました。',
  'report.servers.title': 'サーバー別：{network}',
  'report.servers.text':
    '各サーバーが知っているのはネットワークの一部です。ほとんどの投稿は複数のサーバーにあるため、この数字は合計しません。上の数字では1件を1回だけ数えています。',
  'report.servers.server': 'サーバー',
  'report.servers.again':
    '数えた投稿{of, plural, other {#件}}のうち{again, number}件を、あとからもう一度確認しました。残りの中で削除されたものは、まだ数に入っています。',
  'report.method.followed':
    '{networks}では、挙げたサーバーで、このハッシュタグのついた投稿だけを聞いています。時刻は投稿者のサーバーがつけたものです。全タグ中の順位は計測していません。',
}
