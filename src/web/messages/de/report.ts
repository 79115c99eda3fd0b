import type { reportEn } from '../en/report.ts'

export const reportDe: Record<keyof typeof reportEn, string> = {
  'report.title': 'Was geschah: {name}',
  'report.description': 'Der Beleg einer Stunde, gezählt und zum Nachzählen offen: {name}.',
  'report.eyebrow': '{date}, {from}–{until} UTC',
  'report.trended': 'Im Trend nach {duration}.',
  'report.trended.atOnce': 'Im Trend von der ersten Sekunde an.',
  'report.notTrended': 'Kein Trend.',
  'report.notMeasured': 'Es wurde nichts gemessen.',
  'report.open': 'Dieser Sturm ist noch nicht abgeschlossen; die Zahlen können sich noch ändern.',
  'report.best':
    'Bestenfalls stand er auf Platz {rank, number} von {tags, number} Hashtags auf {network}, um {time} UTC.',
  'report.whyNot.engine': 'In den Worten der Maschine:',
  'report.whyNot.rank':
    'Bestenfalls stand er auf Platz {rank, number} auf {network}, mit {authors, plural, one {einem Konto} other {# Konten}} in {seconds, plural, one {einer Sekunde} other {# Sekunden}}.',
  'report.whyNot.tenth': 'Der zehnte Hashtag hatte {authors, plural, one {eines} other {#}}.',
  'report.whyNot.crowd':
    'Bestenfalls hatte er {authors, plural, one {ein Konto} other {# Konten}} in {seconds, plural, one {einer Sekunde} other {# Sekunden}} auf {network}.',
  'report.engine': 'Das letzte Wort der Maschine:',
  'report.duration.seconds': '{seconds, plural, one {1 Sekunde} other {# Sekunden}}',
  'report.duration.minutes': '{minutes, plural, one {1 Minute} other {# Minuten}}',
  'report.duration.both':
    '{minutes, plural, one {1 Minute} other {# Minuten}} und {seconds, plural, one {1 Sekunde} other {# Sekunden}}',
  'report.people.title': 'Wie viele Menschen',
  'report.people.authors': '{authors, plural, one {Konto benutzte} other {Konten benutzten}} den Hashtag auf {network}',
  'report.people.mentions': '{mentions, plural, one {Erwähnung} other {Erwähnungen}}',
  'report.people.each': 'Erwähnungen pro Konto',
  'report.people.peak':
    '{mentions, plural, one {Erwähnung} other {Erwähnungen}} in der stärksten Minute, ab {time} UTC',
  'report.people.pledged': '{pledges, plural, one {Person hatte zugesagt} other {Menschen hatten zugesagt}}',
  'report.curve.title': 'Die Stunde',
  'report.curve.name': 'Erwähnungen auf {network}',
  'report.curve.text':
    'Erwähnungen {seconds, plural, one {jede Sekunde} other {alle # Sekunden}} von {from} bis {until} UTC; der Höchstwert war {most, number}.',
  'report.rank.name': 'Platz unter allen Hashtags auf {network}',
  'report.rank.text': 'Platz von {from} bis {until} UTC, 1 steht oben; der beste war {rank}.',
  'report.legend.gap': 'nicht gemessen',
  'report.verdict.quiet': 'ruhig',
  'report.verdict.rising': 'steigend',
  'report.verdict.trending': 'im Trend',
  'report.verdict.fading': 'nachlassend',
  'report.table.show': 'Dasselbe als Tabelle',
  'report.table.time': 'Ab (UTC)',
  'report.table.at': 'Um (UTC)',
  'report.table.mentions': 'Erwähnungen',
  'report.table.authors': 'Konten',
  'report.table.rank': 'Platz',
  'report.table.tags': 'Hashtags insgesamt',
  'report.know.title': 'Woher wisst ihr das?',
  'report.know.text':
    'Jede Zahl auf dieser Seite lässt sich aus {rows, number} Zeilen des Protokolls nachzählen. Jede Zeile trägt den Hash der Zeile davor; das ist der letzte:',
  'report.know.command': 'Lade den Bericht herunter und lass deinen eigenen Rechner zählen:',
  'report.know.cannot':
    'Was das nicht zeigen kann: ob dies der Hash ist, der während des Sturms zu sehen war, ob der Server aufschrieb, was er sah, und wer hinter einer Festlegung steht. Menschen stehen im Protokoll als gesalzene Festlegungen, nicht mit Namen.',
  'report.download': 'Bericht herunterladen (JSON)',
  'report.format': 'Wie die Datei aufgebaut ist',
  'report.against.title': 'Was dagegen spricht',
  'report.against.text': 'Danach würde jeder Skeptiker fragen. Also steht es hier.',
  'report.against.busiest': 'der Erwähnungen kamen vom aktivsten Konto ({mentions, number})',
  'report.against.top':
    'der Erwähnungen kamen vom aktivsten Hundertstel ({authors, plural, one {ein Konto} other {# Konten}})',
  'report.against.ours': 'der Erwähnungen hat Uproar veröffentlicht, jede für jemanden, der dem Text zugestimmt hatte',
  'report.against.early': '{mentions, plural, one {Erwähnung kam} other {Erwähnungen kamen}} vor der Stunde',
  'report.against.late':
    '{mentions, plural, one {Erwähnung kam} other {Erwähnungen kamen}} nach der Stunde, nicht gezählt',
  'report.against.deleted':
    '{mentions, plural, one {Erwähnung wurde gelöscht und zählt nicht mehr} other {Erwähnungen wurden gelöscht und zählen nicht mehr}}',
  'report.against.gap': 'gar nicht gemessen',
  'report.against.unknown': 'Ob hinter einem Konto ein Mensch steht, haben wir nicht geprüft.',
  'report.outcomes.title': 'Was aus den Posts wurde',
  'report.outcomes.text':
    '{planned, plural, one {Eine Person hatte} other {# Menschen hatten}} Uproar einen Text zum Veröffentlichen gegeben. Jeder endete auf eine dieser Weisen.',
  'report.outcomes.none': 'Niemand hatte Uproar gebeten, einen Text zu veröffentlichen.',
  'report.outcomes.name': 'Wie die Einwilligungen endeten',
  'report.outcome.published': 'veröffentlicht',
  'report.outcome.failed': 'fehlgeschlagen',
  'report.outcome.missed': 'verpasst',
  'report.outcome.withdrawn': 'rechtzeitig zurückgezogen',
  'report.outcome.unknown': 'unbekannt',
  'report.taps.title': 'Von Hand',
  'report.taps.text':
    '{network}: {opened, number} öffneten das Textfeld, {said, number} sagten, sie hätten gepostet, {receipts, number} zeigten den Post. Was man uns gesagt hat, steckt in keiner Zahl weiter oben.',
  'report.cause.title': 'Wofür das war',
  'report.cause.target': 'Bitte an {target}',
  'report.cause.source': 'Quelle: {source}',
  'report.cause.reported': 'berichtet, {date}',
  'report.cause.verified': 'geprüft: {how}',
  'report.method.title': 'Methode',
  'report.method.mention':
    'Eine Erwähnung ist ein öffentlicher Post mit #{hashtag}, von wem auch immer, den sein Netzwerk zwischen der ersten und der letzten Sekunde bezeugt hat. Sie zählt einmal, so oft sie auch geliefert wird; gelöscht zählt sie nicht mehr.',
  'report.method.rank':
    '{interval, plural, one {Jede Sekunde} other {Alle # Sekunden}} hält das Protokoll fest, was {window, plural, one {in der letzten Sekunde} other {in den letzten # Sekunden}} gezählt wurde. Der Platz ist eins mehr als die Zahl der Hashtags mit mehr Konten in dieser Zeit.',
  'report.method.verdict':
    'Das Urteil ist das unserer Maschine mit dem Profil „{profile}“. Es ist nicht die eigene Liste des Netzwerks; die wurde nicht gemessen.',
  'report.method.apart':
    'Netzwerke werden getrennt gezählt und nie zusammengerechnet. Konten sind keine Menschen: Eine Person kann mehrere haben.',
  'report.method.not': 'Aufrufe, Likes und geteilte Posts wurden nicht gemessen, und kein Netzwerk außer {networks}.',
  'report.gaps.title': 'Lücken',
  'report.gaps.none': 'Der Datenstrom war nie unterbrochen.',
  'report.gaps.missing': '{from}–{until} UTC: Es wurde nichts gemessen.',
  'report.gaps.resumed':
    '{from}–{until} UTC: Der Datenstrom riss ab und wurde dort wieder aufgenommen, wo er stehen geblieben war; es fehlt nichts.',
  'report.back': 'Die Kampagne',
}
