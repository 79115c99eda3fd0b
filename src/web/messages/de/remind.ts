import type { remindEn } from '../en/remind.ts'

export const remindDe: Record<keyof typeof remindEn, string> = {
  'remind.title': 'Erinnere mich',
  'remind.rungs': 'Wann?',
  'remind.week': 'Eine Woche vorher',
  'remind.day': 'Einen Tag vorher',
  'remind.hour': 'Eine Stunde vorher',
  'remind.five': 'Fünf Minuten vorher',
  'remind.go': 'Zur Stunde selbst: los',
  'remind.result': 'Danach, wie es lief',
  'remind.how': 'Wie?',
  'remind.byMail': 'Per E-Mail',
  'remind.byPush': 'Auf diesem Gerät',
  'remind.mail.confirmed': 'Deine Adresse ist bestätigt.',
  'remind.mail.unconfirmed':
    'Sieh in deine Mails: Wir haben dir einen Link geschickt, mit dem du deine Adresse bestätigst. Bis dahin kommt keine Mail.',
  'remind.mail.bounced': 'Dein Mailserver sagt, dass es diese Adresse nicht gibt. Verbessere sie.',
  'remind.mail.none': 'Noch keine Adresse.',
  'remind.email': 'Deine E-Mail-Adresse',
  'remind.email.keep': 'Leer lassen, dann bleibt die, die wir haben.',
  'remind.noMail':
    'Diese Seite verschickt keine Mails. Trag die Stunde in deinen Kalender ein, oder lass dich von diesem Gerät erinnern.',
  'remind.quiet': 'Lass mich schlafen',
  'remind.quiet.note': 'Zwischen diesen Zeiten auf deiner Uhr kommt nichts, außer „los“, wenn du das wolltest.',
  'remind.quiet.from': 'Von',
  'remind.quiet.to': 'Bis',
  'remind.quiet.never': 'keine Ruhezeit',
  'remind.push.on': 'Auf diesem Gerät erinnern',
  'remind.push.off': 'Keine Erinnerungen mehr auf meinen Geräten',
  'remind.push.count':
    '{count, plural, =0 {Noch erinnert dich kein Gerät.} one {Ein Gerät erinnert dich.} other {# Geräte erinnern dich.}}',
  'remind.push.denied':
    'Dein Browser erlaubt von dieser Seite keine Mitteilungen. Das kannst du in seinen Einstellungen ändern.',
  'remind.push.ios':
    'Auf iPhone oder iPad: Öffne das Teilen-Menü, wähl „Zum Home-Bildschirm“, öffne diese Seite von dort und drück noch einmal.',
  'remind.age': 'Ich bin {age} oder älter',
  'remind.age.note': 'Nur für E-Mail und Mitteilungen nötig. Jünger? Der Kalender gehört dir auch so.',
  'remind.age.error':
    'Für E-Mail und Mitteilungen musst du in deinem Land {age} sein. Ohne sie kannst du trotzdem zusagen.',
  'remind.saved': 'Meine Erinnerungen speichern',
  'remind.confirm.title': 'Bestätige deine Adresse',
  'remind.confirm.body': 'Drück den Knopf, dann dürfen Erinnerungen kommen. Du kannst sie jederzeit abstellen.',
  'remind.confirm.button': 'Das ist meine Adresse',
  'remind.confirm.done': 'Bestätigt. Wir erinnern dich.',
  'remind.stop.title': 'Keine Mails mehr',
  'remind.stop.body': 'Deine Zusage bleibt. Nur die Mails hören auf.',
  'remind.stop.button': 'Alle Mails an mich abstellen',
  'remind.stop.done': 'Erledigt. Du bekommst von dieser Kampagne keine Mails mehr.',
  'remind.over': 'Dieser Link ist abgelaufen oder unvollständig',
  'remind.over.body': 'Hol dir auf deiner Seite einen neuen.',
  'bring.title': 'Bring drei mit',
  'bring.body':
    'Schick diesen Link drei Menschen, denen es wichtig ist. Er nennt die Kampagne und nicht den Hashtag, darum darf er jetzt schon raus.',
  'bring.count':
    '{count, plural, =0 {Noch kam niemand über deinen Link.} one {Eine Person kam über deinen Link.} other {# Menschen kamen über deinen Link.}} Wir zählen sie; wer sie sind, notieren wir nicht.',
  'bring.link': 'Dein Link',
  'bring.title.growth': 'Wie es wächst',
  'bring.growth': '{count, plural, one {# Zusage} other {# Zusagen}} seit {from}',
  'bring.day': 'Tag',
  'bring.pledges': 'Zusagen bisher',
  'bring.table': 'Dasselbe als Tabelle',
}
