import type { lettersEn } from '../en/letters.ts'

export const lettersDe: Record<keyof typeof lettersEn, string> = {
  'letter.subject.week': '{name}: noch eine Woche',
  'letter.subject.day': '{name}: Es ist {when}',
  'letter.subject.hour': 'Gleich, {name}: {when}',
  'letter.subject.five': 'Nur noch Minuten: {name}',
  'letter.subject.go': 'Jetzt: {name}',
  'letter.subject.result': 'Wie es lief: {name}',
  'letter.subject.moved': 'Neue Stunde: {name}',
  'letter.subject.postponed': 'Verschoben: {name}',
  'letter.subject.confirm': 'Ist das deine Adresse? {name}',
  'letter.subject.fresh': 'Warst du das? {name}',
  'letter.lead.week': 'Noch eine Woche. Überleg dir deine eigenen Worte; die hat sonst niemand.',
  'letter.lead.day': 'Bald ist es so weit. Schreib deinen Text heute, und poste ihn in der Stunde, nicht vorher.',
  'letter.lead.hour': 'Es geht bald los. Halt deinen Text bereit und warte auf die Stunde: Gemeinsam zählt.',
  'letter.lead.five': 'Noch ein paar Minuten. Öffne jetzt deine Seite und lass sie offen.',
  'letter.lead.go': 'Die Stunde beginnt. Poste jetzt, in deinen eigenen Worten.',
  'letter.lead.result':
    'Es ist vorbei. Danke: Das warst du, und das waren alle anderen. Was gemessen wurde, steht im Bericht.',
  'letter.lead.moved': 'Die Stunde hat sich geändert. Vorher: {old}. Jetzt: {new}. Deine Zusage bleibt, wie sie ist.',
  'letter.lead.postponed':
    'Geplant war: {old}. Daraus wird nichts, und für dich geht nichts raus. Die neue Stunde erfährst du von uns.',
  'letter.lead.confirm':
    'Jemand, wahrscheinlich du, möchte unter dieser Adresse erinnert werden. Bestätige sie, oder tu nichts und du hörst nie wieder von uns.',
  'letter.lead.fresh':
    'Jemand, wahrscheinlich du, will auf deiner Seite etwas tun, das einen Blick in deine Mail braucht. Der Link gilt 15 Minuten, sobald du ihn im selben Browser geöffnet hast.',
  'letter.when': '{day}, {time} ({city}). Das ist {utc} UTC.',
  'letter.at': '{day} um {time}',
  'letter.button.page': 'Deine Seite',
  'letter.button.write': 'Deinen Text schreiben',
  'letter.button.go': 'Jetzt posten',
  'letter.button.result': 'Zum Bericht',
  'letter.button.confirm': 'Meine Adresse bestätigen',
  'letter.button.fresh': 'Ja, das war ich',
  'letter.foot': 'Du bekommst das, weil du zugesagt hast mitzumachen.',
  'letter.stop': 'Keine Mails mehr',
}
