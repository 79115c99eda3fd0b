import { isOnItsSide, type Orientation, orientationAt } from './jpeg-orientation.ts'
import type { Screenshot } from './screenshot.ts'

export interface PictureSize {
  width: number
  height: number
}

/** The size in pixels, as it is shown, that a picture's own header tells, of bytes that `readScreenshot` has read; undefined where it tells none. */
export function pictureSize({ type, bytes }: Screenshot): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const size = readers[type](view)
    return size && size.width > 0 && size.height > 0 ? size : undefined
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return undefined
  }
}

const readers = { 'image/png': ofPng, 'image/jpeg': ofJpeg, 'image/webp': ofWebp }

function ofPng(view: DataView): PictureSize {
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** The first frame header; every segment before it tells its length. */
function ofJpeg(view: DataView): PictureSize | undefined {
  let turned: Orientation | undefined
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xda || marker === 0xd9) return undefined
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return asShown(turned, { width: view.getUint16(at + 7), height: view.getUint16(at + 5) })
    turned ??= orientationAt(view, at, at + 2 + view.getUint16(at + 2))
  }
}

function asShown(turned: Orientation | undefined, { width, height }: PictureSize): PictureSize {
  return isOnItsSide(turned) ? { width: height, height: width } : { width, height }
}

/** Of the first chunk: the extended form's canvas, else the one picture's own header. */
function ofWebp(view: DataView): PictureSize | undefined {
  const name = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)))
  if (name === 'VP8X') return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) }
  if (name === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (name !== 'VP8L') return undefined
  const bits = view.getUint32(21, true)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}
