import type { myDataEn } from '../en/my-data.ts'

export const myDataDe: Record<keyof typeof myDataEn, string> = {
  'data.title': 'Deine Daten',
  'data.body': 'Alles, was über dich aufbewahrt ist, als Datei; oder gar nichts mehr.',
  'data.download': 'Meine Daten herunterladen',
  'data.erase': 'Mich löschen',
  'data.erase.note':
    'Zusage, Texte, Konten, Adresse und Erinnerungen werden sofort gelöscht. Posts, die schon raus sind, bleiben auf deinen eigenen Konten.',
  'data.erase.sure': 'Ja, alles löschen',
  'data.erase.done': 'Du bist gelöscht. Hier kennt dich nichts mehr.',
  'data.underWay':
    'Einer deiner Texte ist noch unterwegs, oder sein Sturm wird noch gezählt. Zieh ihn zurück oder komm nach dem Sturm wieder.',
  'data.ask': 'Sieh in deine Mails',
  'data.ask.body':
    'Wir haben dir einen Link geschickt, denn das soll niemand außer dir tun. Öffne ihn innerhalb von 15 Minuten in diesem Browser und drück dann noch einmal.',
  'data.fresh': 'Vorerst per Mail bestätigt.',
}
