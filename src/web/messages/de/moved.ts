import type { movedEn } from '../en/moved.ts'

export const movedDe: Record<keyof typeof movedEn, string> = {
  'moved.title': 'Die Stunde ist verlegt',
  'moved.to': 'Vorher: {oldDay}, {oldTime}. Jetzt: {newDay}, {newTime}.',
  'moved.same': 'Sie war verschoben. Jetzt gilt sie wieder, zur alten Zeit.',
  'moved.utc': 'Vorher war es {date}, {time} UTC.',
  'moved.yes.title': 'Gilt dein Text noch?',
  'moved.yes.body':
    'Du hast für eine andere Stunde eingewilligt; darum geht dieser Text erst raus, wenn du zur neuen Ja sagst. Tust du nichts, wird für dich nichts gepostet.',
  'moved.yes': 'Ja, auch zur neuen Stunde',
  'moved.clocks':
    'In {city} werden die Uhren umgestellt ({day}): {minutes, plural, one {eine Minute} other {# Minuten}} {direction, select, forward {vor} other {zurück}}. Dein {time} gilt nach der neuen Zeit.',
  'postponed.title': 'Verschoben',
  'postponed.lead': 'Von hier geht nichts mehr raus. Die neue Stunde wird auf dieser Seite stehen.',
  'postponed.was': 'Geplant war: {day}, {time}.',
  'postponed.tragedy': 'Es ist etwas passiert, das wichtiger ist.',
  'postponed.outage': 'Die Netzwerke funktionieren nicht, wie sie sollten.',
  'postponed.other': 'Die Organisation hat verschoben.',
  'postponed.tap':
    'Die Organisation hat diesen Sturm verschoben. Behalt deinen Text: Er bleibt bis zur neuen Stunde in diesem Browser.',
  'postponed.report':
    'Die Organisation hat diesen Sturm verschoben ({day}, {time} UTC). Von da an wurde von hier nichts veröffentlicht; gemessen wurde die Stunde trotzdem bis zum Ende.',
  'postponed.past': 'Verschoben',
  'clocks.own': 'Bei dir werden vor dem Sturm die Uhren umgestellt ({day}). Die Stunde oben gilt nach der neuen Zeit.',
  'calendar.feed': 'Abonnieren: wandert mit, wenn die Stunde wandert',
  'calendar.google': 'Google Kalender',
  'calendar.outlook': 'Outlook-Kalender',
  'calendar.apple': 'Apple-Kalender',
  'calendar.more': 'In deinen Kalender eintragen',
  'calendar.note':
    'Ein heruntergeladener Eintrag bleibt, wie er ist. Ein Abo zieht mit, wenn die Stunde verlegt oder verschoben wird; Google braucht dafür manchmal einen Tag.',
  'calendar.file': 'Herunterladen',
  'hours.title': 'Die Stunde',
  'hours.storm': 'Sturm „{storm}“',
  'hours.when': '{day}, {time} UTC, {minutes, plural, one {eine Minute} other {# Minuten}}',
  'hours.pledges':
    '{pledges, plural, =0 {Noch hat niemand zugesagt.} one {Eine Person hat zugesagt.} other {# Menschen haben zugesagt.}}',
  'hours.postpone': 'Jetzt verschieben',
  'hours.postpone.why': 'Warum',
  'hours.postpone.tragedy': 'Ein Unglück',
  'hours.postpone.outage': 'Ein Ausfall',
  'hours.postpone.other': 'Ein anderer Grund',
  'hours.postpone.note':
    'Ein Klick. Von da an geht nichts raus und kein Knopf öffnet ein Textfeld; jede Seite, der Live-Raum und die Kalender sagen es. Was vorher rausging, bleibt.',
  'hours.postponed': 'Verschoben: {day}, {time} UTC. Nichts geht raus.',
  'hours.move': 'Verlegen',
  'hours.move.title': 'Eine andere Stunde',
  'hours.move.note':
    'Alle erfahren es einmal, mit der alten und der neuen Stunde auf ihrer eigenen Uhr. Wer in einen Text eingewilligt hat, wird neu gefragt; ohne Ja geht er nicht raus.',
  'hours.move.opened':
    'Das Protokoll ist offen, also steht die Stunde fest. Du kannst sie verschieben und dann eine andere festlegen.',
  'hours.move.follows':
    'Das Protokoll ist offen und bleibt, wie es ist. Mit einer anderen Stunde folgt ein zweiter Sturm an seiner Stelle; die Zusagen kommen mit, die Einwilligungen werden neu gegeben.',
  'hours.error.date': 'Hier gehören Datum und Uhrzeit hin, etwa 2026-12-05 und 11:00.',
}
