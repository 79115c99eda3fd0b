import type { movedEn } from '../en/moved.ts'

export const movedJa: Record<keyof typeof movedEn, string> = {
  'moved.title': '時間が変わりました',
  'moved.to': '{oldDay} {oldTime} の予定でした。新しい時間は {newDay} {newTime} です。',
  'moved.same': '延期されていましたが、元の時間のまま行います。',
  'moved.utc': '以前は {date} {time} UTC でした。',
  'moved.yes.title': 'この文章のままでよいですか',
  'moved.yes.body':
    '別の時間に対して同意をいただいたため、新しい時間にも「はい」と答えるまで、この文章は投稿されません。何もしなければ、あなたに代わって投稿されるものはありません。',
  'moved.yes': 'はい、新しい時間でも',
  'moved.clocks':
    '{city}では {day} に時計が{minutes, plural, other {#分}}{direction, select, forward {進みます} other {戻ります}}。{time} は切り替え後の時刻です。',
  'postponed.title': '延期',
  'postponed.lead': 'ここからは、もう何も投稿されません。新しい時間はこのページに載ります。',
  'postponed.was': '{day} {time} の予定でした。',
  'postponed.tragedy': 'いまは、もっと大切なことがあります。',
  'postponed.outage': 'ネットワークが正常に動いていません。',
  'postponed.other': '主催者が延期しました。',
  'postponed.tap': '主催者がこのストームを延期しました。文章は新しい時間まで、このブラウザーに残ります。',
  'postponed.report':
    '主催者は {day} {time} UTC にこのストームを延期しました。それ以降、ここからは何も投稿されていません。計測は最後まで続けました。',
  'postponed.past': '延期',
  'clocks.own': 'お住まいの地域では、ストームの前の {day} に時計が切り替わります。上の時刻は切り替え後のものです。',
  'calendar.feed': '購読する（時間が変われば予定も動きます）',
  'calendar.google': 'Google カレンダー',
  'calendar.outlook': 'Outlook',
  'calendar.apple': 'Apple カレンダー',
  'calendar.more': 'カレンダーに入れる',
  'calendar.note':
    'ダウンロードした予定は変わりません。購読した予定は、時間の変更や延期に合わせて動きます。Google では一日ほどかかることがあります。',
  'calendar.file': 'ダウンロード',
  'hours.title': '時間',
  'hours.storm': 'ストーム「{storm}」',
  'hours.when': '{day} {time} UTC、{minutes, plural, other {#分間}}',
  'hours.pledges': '{pledges, plural, =0 {まだ誰も約束していません。} other {#人が約束しています。}}',
  'hours.postpone': 'いますぐ延期する',
  'hours.postpone.why': '理由',
  'hours.postpone.tragedy': '悲しい出来事',
  'hours.postpone.outage': '障害',
  'hours.postpone.other': 'その他',
  'hours.postpone.note':
    '押すのは一度だけです。その瞬間から何も投稿されず、投稿画面を開くボタンもなくなります。すべてのページ、ライブルーム、カレンダーにそう表示されます。すでに出たものは残ります。',
  'hours.postponed': '{day} {time} UTC に延期しました。何も投稿されません。',
  'hours.move': '時間を変える',
  'hours.move.title': '別の時間',
  'hours.move.note':
    '全員に一度だけ、それぞれの時計での元の時間と新しい時間をお知らせします。文章に同意した人にはもう一度たずね、「はい」がなければ投稿されません。',
  'hours.move.opened': '台帳が開いているため、時間は変えられません。延期したうえで、別の時間を決めることができます。',
  'hours.move.follows':
    '台帳はすでに開いており、そのまま残ります。別の時間を決めると、代わりに次のストームが作られます。約束は引き継がれ、同意は改めてもらいます。',
  'hours.error.date': '2026-12-05 と 11:00 のように、日付と時刻を入れてください。',
}
