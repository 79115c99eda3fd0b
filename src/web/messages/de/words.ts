import type { wordsEn } from '../en/words.ts'

export const wordsDe: Record<keyof typeof wordsEn, string> = {
  'words.meter': 'Wie viel davon von dir ist',
  'words.own': '{share} % davon sind von dir.',
  'words.help': 'Falls die Seite leer bleibt: Davon hilft vielleicht etwas',
  'problem.turned': 'Ein verstecktes Zeichen dreht die Leserichtung um. Tipp den Text neu.',
  'problem.heaped':
    'Auf den Buchstaben türmen sich so viele Zeichen, dass niemand sie lesen kann. Schreib sie schlicht.',
  'me.short.days':
    '{handle} ist {has, plural, =0 {noch keinen Tag} one {einen Tag} other {# Tage}} alt. Uproar veröffentlicht nur von Konten, die mindestens {least} Tage alt sind.',
  'me.short.posts':
    '{handle} hat bisher {has, plural, =0 {keine Posts} one {einen Post} other {# Posts}}. Uproar veröffentlicht nur von Konten mit mindestens {least}.',
  'me.short.followers':
    '{handle} hat bisher {has, plural, =0 {niemanden, der folgt} one {eine Person, die folgt} other {# Menschen, die folgen}}. Uproar veröffentlicht nur von Konten mit mindestens {least}.',
  'me.short.why':
    'Über dich sagt das nichts: Neue und leere Konten sehen für ein Netzwerk erfunden aus, und in einem Sturm würden sie allen schaden.',
  'me.short.tap': 'Du machst trotzdem mit. Schreib deinen Text jetzt; in der Stunde drückst du selbst auf „Posten“.',
  'state.held': 'Wartet darauf, dass die Organisation ihn ansieht.',
  'held.me':
    'Das passiert auch echten Menschen. Jemand sieht nach, bevor er rausgeht. Du musst nicht warten: Du kannst ihn in der Stunde selbst posten oder zurückziehen.',
  'held.me.series': 'Mehrere Konten mit nummerierten Namen kamen eins nach dem anderen, und deins ist dabei.',
  'held.me.siblings': 'Mehrere Konten, die in denselben Minuten angelegt wurden, kamen zusammen, und deins ist dabei.',
  'held.me.same day': 'Mehrere neue Konten deines Servers kamen innerhalb einer Stunde, und deins ist dabei.',
  'held.me.similar words': 'Mehrere Texte, die innerhalb einer Stunde kamen, ähneln sich, und deiner ist dabei.',
  'held.title': 'Wartet auf deinen Blick',
  'held.lead':
    'Diese kamen so, wie die vielen Konten einer einzigen Person kommen würden. Echte Menschen können auch so aussehen: Lies ihre Texte, sieh dir ihre Konten an. Bis du entscheidest, geht keiner davon raus; was bis zum Ende des Sturms niemand ansieht, ist verpasst.',
  'held.series': 'Nummerierte Namen in Folge',
  'held.siblings': 'In denselben Minuten angelegte Konten',
  'held.same day': 'Neue Konten eines Servers und eines Tages, innerhalb einer Stunde',
  'held.similar words': 'Ähnliche Texte innerhalb einer Stunde',
  'held.count': '{count, plural, one {eine Einwilligung} other {# Einwilligungen}}',
  'held.letAll': 'Alle rauslassen',
  'held.refuseAll': 'Alle ablehnen',
  'held.letOne': 'Rauslassen',
  'held.refuseOne': 'Ablehnen',
  'held.made': 'angelegt {day}',
  'held.madeUnknown': 'Alter unbekannt',
  'held.posts': '{count, plural, one {ein Post} other {# Posts}}',
  'held.hundred': '100 Posts oder mehr',
  'held.postsUnknown': 'Zahl der Posts unbekannt',
  'held.came': 'eingewilligt {time} UTC',
  'held.all': 'Alle {count} zeigen',
  'held.log': 'Bisher entschieden',
  'held.log.letGo':
    '{time} UTC: {count, plural, one {eine Einwilligung} other {# Einwilligungen}} rausgelassen ({reason})',
  'held.log.refused':
    '{time} UTC: {count, plural, one {eine Einwilligung} other {# Einwilligungen}} abgelehnt ({reason})',
  'vet.title': 'Der Hashtag, bevor er öffentlich ist',
  'vet.look': 'Diesen Hashtag ansehen',
  'vet.save': 'Mit diesem Hashtag speichern',
  'vet.stop': 'Halt',
  'vet.think': 'Nachdenken',
  'vet.fine': 'Gut so',
  'vet.invalid': '{why}',
  'vet.everywhere': 'X, Bluesky, Mastodon und Threads lesen #{tag} alle ganz.',
  'vet.cut': '{network} liest davon nur #{read}.',
  'vet.unread': '{network} liest darin keinen Hashtag.',
  'vet.topic': 'Threads erlaubt ein Thema pro Post; #{tag} wird es sein.',
  'vet.folded': 'Mastodon legt #{tag} mit #{read} zusammen ab: Akzente unterscheiden Hashtags dort nicht.',
  'vet.long': '{length} Zeichen sind viel zu tippen und lassen weniger Platz für eigene Worte. Bis 20 ist gut.',
  'vet.length': '{length} Zeichen: leicht zu tippen.',
  'vet.short': '{length} Zeichen: Er wird auf andere treffen, die etwas anderes meinen.',
  'vet.camel':
    'Ohne Großbuchstaben findet niemand seine Wörter, auch kein Vorleseprogramm. Ein Großbuchstabe pro Wort hilft: #{example}.',
  'vet.camelAsk': 'Wenn es mehrere Wörter sind, gib jedem einen Großbuchstaben, damit man ihn vorlesen kann.',
  'vet.words': 'Vorgelesen heißt er „{words}“.',
  'vet.reading': 'In Kleinbuchstaben kann man ihn als „{reading}“ lesen ({kind}).',
  'vet.kind.rude': 'derb',
  'vet.kind.body': 'über den Körper',
  'vet.kind.hateful': 'hasserfüllt',
  'vet.kind.death': 'über den Tod',
  'vet.scripts': 'Er mischt Alphabete: {scripts}. Wer ihn tippt, trifft kaum dieselben Buchstaben.',
  'vet.lookalike':
    '{letters} sehen nur aus wie lateinische Buchstaben. Von anderen getippt ist es ein anderer Hashtag.',
  'vet.unused': 'In dem, was zuletzt auf {network} zu hören war, hat ihn niemand benutzt.',
  'vet.used':
    '{count, plural, one {Eine Person hat} other {# Menschen haben}} ihn auf {network} {minutes, plural, one {in der letzten Minute} other {in den letzten # Minuten}} benutzt. Schau, was sie damit meinen.',
  'vet.notMeasured': 'Ob er in Gebrauch ist, wurde nicht gemessen: Dieser Server hört keinen Datenstrom.',
  'vet.near': '#{other} ist auf {network} viel in Gebrauch und nur einen Vertipper entfernt.',
  'report.words.title': 'Eigene Worte',
  'report.words':
    '{network}: {distinct} von {texts} Texten gehörten sonst niemandem ({share}). {copies, plural, =0 {Keiner war} one {Einer war} other {# waren}} fast der von jemand anderem oder der der Kampagne{clusters, plural, =0 {} one {, in einer Gruppe} other {, in # Gruppen}}.',
  'report.words.note':
    'Verglichen auf diesem Server: was Uproar veröffentlicht hat und womit Textfelder geöffnet wurden. Was Leute anderswo getippt haben, ist nicht dabei.',
}
