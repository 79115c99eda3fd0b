import type { imagesEn } from '../en/images.ts'

export const imagesDe: Record<keyof typeof imagesEn, string> = {
  'images.picture': 'Ein Bild (freiwillig)',
  'images.other': 'Stattdessen ein anderes Bild',
  'images.picture.note':
    'PNG, JPEG oder WebP, höchstens 1 MB. Was die Datei über Ort, Zeit und Gerät verrät, wird entfernt.',
  'images.alt': 'Was das Bild zeigt',
  'images.alt.note': 'Nötig zu jedem Bild, für alle, die es nicht sehen können; höchstens {most, number} Zeichen.',
  'images.alt.says': 'Alternativtext: {alt}',
  'images.exact':
    'Genau {bytes, plural, one {dieses eine Byte} other {diese # Bytes}} und dieses Bild gehen raus, und sonst nichts:',
  'images.without': 'Das Bild weglassen',
  'images.signIn': 'Für ein Bild anmelden',
  'images.signIn.note':
    'Um ein Bild mitzunehmen, melde dich noch einmal an, damit Uproar es anfügen darf. Mehr wird nicht verlangt. Melde dich an, bevor du schreibst: Ein Text wird hier nicht aufbewahrt.',
  'images.error.permission':
    'Deine Anmeldung erlaubt Uproar nicht, ein Bild anzufügen. Melde dich dafür noch einmal an, oder mach ohne weiter.',
  'images.error.kind': 'Diese Datei ist kein brauchbares Bild: PNG, JPEG oder WebP, vollständig und unbewegt.',
  'images.error.large': 'Das Bild ist größer als 1 MB. Mach es kleiner und wähl es noch einmal.',
  'images.error.alt': 'Sag in Worten, was das Bild zeigt.',
  'images.error.altLong': 'Das sind mehr als {most, number} Zeichen. Sag es kürzer.',
  'images.error.none': 'Es gibt einen Alternativtext, aber kein Bild. Wähl eins, oder lass den Alternativtext leer.',
  'images.error.gone': 'Das Bild ist nicht mehr da. Wähl es noch einmal.',
}
