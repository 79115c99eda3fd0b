import type { commonEn } from '../en/common.ts'

export const commonJa: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'ひとつのハッシュタグを、同じ1時間に、世界中から。',
  'common.languages': '言語',
  'common.skip': '本文へ移動',
  'common.home': 'キャンペーン一覧',
  'common.foot': '本物の人が、自分の言葉で、自分のアカウントから。',
  'common.label': 'お知らせ',
  'common.newTab': '新しいタブで開きます',
  'error.notFound.title': 'このアドレスには何もありません',
  'error.notFound.body': 'アドレスが間違っているか、キャンペーンが取り下げられた可能性があります。',
  'error.wrong.title': 'こちら側で問題が起きました',
  'error.wrong.body':
    '同じ内容が二重に送られることはありません。前のページに戻って、もう一度お試しください。繰り返し起きる場合は、この番号を主催者に伝えてください：{reference}',
  'error.early.title': 'まだです。みんなで一緒に。',
  'error.early.body':
    '開始まであと{left}です。全員の投稿が同時に届くように、それまではここからハッシュタグ付きの投稿は出ません。',
  'error.back': 'キャンペーンに戻る',
  'home.title': 'キャンペーン',
  'home.now': '開催中',
  'home.toCome': 'これから',
  'home.past': '過去',
  'home.none': 'このサーバーにはまだキャンペーンがありません。',
  'home.storm': '{date} {time}（UTC）、{minutes, plural, other {#分間}}',
}
