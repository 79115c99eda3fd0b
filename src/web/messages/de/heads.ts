import type { headsEn } from '../en/heads.ts'

export const headsDe: Record<keyof typeof headsEn, string> = {
  'live.heads.none': 'Noch kein Kopf unterschrieben',
  'live.heads.signed': 'Unterschriebener Kopf {size}, erstellt um {at} UTC.',
  'live.heads.witnesses': '{count, plural, one {# Zeuge bestätigt ihn.} other {# Zeugen bestätigen ihn.}}',
  'live.heads.checkpoint': 'Der unterschriebene Kopf als Datei',
}
