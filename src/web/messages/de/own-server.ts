import type { ownServerEn } from '../en/own-server.ts'

export const ownServerDe: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': 'Mit {network} anmelden',
  'server.signIn.account': 'Dein Server oder dein vollständiges Handle',
  'server.signIn.note':
    'Du meldest dich auf deinem eigenen Server an; Uproar sieht dein Passwort nie. Es bittet darum, Posts zu schreiben, und um sonst nichts.',
  'server.signIn.next.body':
    'Melde dich bei {server} an und erlaube Uproar, Posts zu schreiben. Verlangt die Seite dort mehr, erlaube es nicht.',
  'server.disconnect.note':
    '{network} gibt Apps keinen Weg, eine Erlaubnis zurückzugeben. Uproar vergisst sie; um sie auch auf deinem Server zu beenden, entferne Uproar dort in den Einstellungen aus den Apps.',
}
