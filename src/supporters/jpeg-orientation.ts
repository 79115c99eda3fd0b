/** How a camera was held: 1 upright, 2 to 4 mirrored or upside down, 5 to 8 on its side. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const exifMagic = [0x45, 0x78, 0x69, 0x66, 0, 0]
const orientationTag = 0x0112
const shortType = 3

/**
 * What the segment of a JPEG at `at` says of how the picture is to be turned; undefined where it is no EXIF or does not say.
 * Throws RangeError where it is cut. Source: EXIF 2.32 (JEITA CP-3451E) §4.5 and §4.6.4; TIFF 6.0 §2.
 */
export function orientationAt(view: DataView, at: number, end: number): Orientation | undefined {
  const exif = at + 4
  if (view.getUint8(at + 1) !== 0xe1 || end < exif + 14) return undefined
  if (!exifMagic.every((byte, index) => view.getUint8(exif + index) === byte)) return undefined
  const tiff = new DataView(view.buffer, view.byteOffset + exif + 6, end - exif - 6)
  const order = tiff.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return undefined
  return inDirectory(tiff, order === 0x4949)
}

function inDirectory(tiff: DataView, isLittle: boolean): Orientation | undefined {
  const directory = tiff.getUint32(4, isLittle)
  const entries = tiff.getUint16(directory, isLittle)
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + 12 * entry
    if (tiff.getUint16(at, isLittle) !== orientationTag || tiff.getUint16(at + 2, isLittle) !== shortType) continue
    const value = tiff.getUint16(at + 8, isLittle)
    return value >= 1 && value <= 8 ? (value as Orientation) : undefined
  }
  return undefined
}

/** A segment that says this and nothing else. */
export function orientationSegment(orientation: Orientation): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    shortType,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]
  return new Uint8Array([0xff, 0xe1, 0, 2 + exifMagic.length + tiff.length, ...exifMagic, ...tiff])
}

/** Whether what is shown is as wide as what is stored is high. */
export function isOnItsSide(orientation: Orientation | undefined): boolean {
  return orientation !== undefined && orientation >= 5
}
