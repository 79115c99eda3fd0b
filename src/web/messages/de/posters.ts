import type { postersEn } from '../en/posters.ts'

export const postersDe: Record<keyof typeof postersEn, string> = {
  'posters.title': 'Plakate',
  'posters.lead':
    'Die Stunde, wie sie auf den Uhren der Leute steht, zum Weiterschicken. Sie laden ein und tragen keinen Hashtag.',
  'posters.choose': 'Für wessen Uhr?',
  'posters.show': 'Plakat zeigen',
  'posters.all': 'Alle Plakate, in jeder Größe',
  'posters.of': 'Plakate für {city}',
  'posters.groups': 'Für mehrere Orte zugleich',
  'posters.group.world': 'Rund um die Welt',
  'posters.group.americas': 'Nord- und Südamerika',
  'posters.group.europe-africa': 'Europa und Afrika',
  'posters.group.asia-pacific': 'Asien und Pazifik',
  'posters.size.preview': 'Linkvorschau',
  'posters.size.square': 'Quadrat: Instagram, Facebook, LINE',
  'posters.size.portrait': 'Hochformat: Instagram und Threads',
  'posters.size.story': 'Als Story: Instagram, TikTok, WhatsApp',
  'posters.size.wide': 'Querformat: X, Bluesky, Mastodon',
  'posters.download': 'Herunterladen',
  'posters.altText': 'Alternativtext',
  'posters.altText.note':
    'Füg ihn hinzu, wo du das Bild postest, damit auch Menschen, die es nicht sehen können, die Stunde erfahren.',
  'posters.copy': 'Alternativtext kopieren',
  'posters.copied': 'Kopiert',
  'posters.mine': 'Plakate mit deiner Stunde',
  'posters.alt': 'Plakat: {name}. {hours}. {to}: „{ask}“ Mach mit: {address}',
  'posters.alt.place': '{time} in {city}, {day}',
}
