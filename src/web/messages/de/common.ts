import type { commonEn } from '../en/common.ts'

export const commonDe: Record<keyof typeof commonEn, string> = {
  'common.slogan': 'Ein Hashtag. Eine Stunde. Überall zugleich.',
  'common.languages': 'Sprache',
  'common.skip': 'Zum Inhalt',
  'common.home': 'Alle Kampagnen',
  'common.foot': 'Echte Menschen, eigene Worte, eigene Konten.',
  'common.label': 'Bitte beachten',
  'common.newTab': 'öffnet in einem neuen Tab',
  'error.notFound.title': 'Unter dieser Adresse gibt es nichts',
  'error.notFound.body': 'Vielleicht ein Tippfehler, oder die Kampagne wurde entfernt.',
  'error.wrong.title': 'Da ist bei uns etwas schiefgegangen',
  'error.wrong.body':
    'Nichts von dem, was du geschickt hast, geht doppelt verloren: Geh zurück und versuch es noch einmal. Passiert es wieder, gib der Organisation diese Nummer: {reference}.',
  'error.early.title': 'Noch nicht. Gemeinsam.',
  'error.early.body':
    'Bis zur Stunde bleibt noch: {left}. Vorher geht von hier kein Post mit dem Hashtag raus, damit alle auf einmal ankommen.',
  'error.back': 'Zurück zur Kampagne',
  'home.title': 'Kampagnen',
  'home.now': 'Jetzt',
  'home.toCome': 'Demnächst',
  'home.past': 'Vorbei',
  'home.none': 'Auf diesem Server gibt es noch keine Kampagne.',
  'home.storm': '{date}, {time} UTC, {minutes, plural, one {eine Minute} other {# Minuten}}',
}
