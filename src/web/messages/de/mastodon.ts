import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonDe: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': 'Mit Mastodon anmelden',
  'mastodon.signIn.account': 'Dein Server oder dein vollständiges Handle',
  'mastodon.signIn.note':
    'Du meldest dich auf deinem eigenen Server an; Uproar sieht dein Passwort nie. Es bittet darum, Posts zu schreiben, Posts zu sehen und deinen Namen dort zu kennen.',
  'mastodon.signIn.next.body':
    'Melde dich bei {server} an und erlaube Uproar, Posts zu schreiben, Posts zu sehen und zu wissen, wem das Konto gehört.',
  'mastodon.signIn.next.more':
    'Enger geht es bei Mastodon nicht: Wer Posts schreiben darf, darf sie auch löschen. Uproar schreibt den einen Text, in den du einwilligst, schaut nach, ob er steht, und löscht nur, was ein Server vor der Stunde veröffentlicht hat. Verlangt die Seite dort mehr, erlaube es nicht.',
  'me.error.comeAgain': 'Der Server will gerade in Ruhe gelassen werden. Komm um {time} wieder, {day}.',
}
