import { type Orientation, orientationAt, orientationSegment } from './jpeg-orientation.ts'

/** A picture as a browser shows it, and nothing else that its file may tell: no place, no device, no time, no comment. */
export interface Screenshot {
  type: 'image/png' | 'image/jpeg' | 'image/webp'
  bytes: Uint8Array
}

export const largestScreenshot = 5 * 1024 * 1024
/** A file of a few bytes may claim to be larger than a browser can hold. */
const longestSide = 12_000

/** Reads PNG, JPEG or WebP by what the bytes are, whatever a name says; undefined for anything else, cut or animated. */
export function readScreenshot(file: Uint8Array): Screenshot | undefined {
  if (file.length > largestScreenshot) return undefined
  try {
    if (startsWith(file, pngMagic)) return { type: 'image/png', bytes: barePng(file) }
    if (startsWith(file, [0xff, 0xd8, 0xff])) return { type: 'image/jpeg', bytes: bareJpeg(file) }
    if (text(file, 0, 4) === 'RIFF' && text(file, 8, 12) === 'WEBP')
      return { type: 'image/webp', bytes: bareWebp(file) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return undefined
}

const pngMagic = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const pngKept = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'cHRM', 'IDAT', 'IEND'])

/** Chunks of length, name, data and checksum; what is not needed to draw is left out, and what stands behind the end. */
function barePng(file: Uint8Array): Uint8Array {
  const view = viewOf(file)
  const parts = [file.subarray(0, 8)]
  for (let at = 8; ; ) {
    const [length, name] = [view.getUint32(at), text(file, at + 4, at + 8)]
    const end = at + 12 + length
    if (end > file.length) throw new RangeError('The file is cut.')
    if (at === 8 && name !== 'IHDR') throw new RangeError('It begins with no header.')
    if (name === 'IHDR') checkSides(view.getUint32(at + 8), view.getUint32(at + 12))
    if (pngKept.has(name)) parts.push(file.subarray(at, end))
    if (name === 'IEND') return joined(parts)
    at = end
  }
}

/** Segments that tell: APP1 to APP13 (EXIF, XMP, IPTC, profiles), APP15, comments. APP14 says how colours are meant. */
function isToldInJpeg(marker: number): boolean {
  return (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe
}

/** How the picture is to be turned is part of what is drawn, and stays, in a segment that says nothing else. */
function bareJpeg(file: Uint8Array): Uint8Array {
  const view = viewOf(file)
  const parts: Uint8Array[] = []
  let turned: Orientation | undefined
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) throw new RangeError('Where a marker should be there is none.')
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) return joined([startOfJpeg(file, turned), ...parts, file.subarray(at, at + 2)])
    const end = at + 2 + view.getUint16(at + 2)
    if (end > file.length || end < at + 4) throw new RangeError('The file is cut.')
    if (isFrame(marker)) checkSides(view.getUint16(at + 7), view.getUint16(at + 5))
    const until = marker === 0xda ? endOfScan(view, end) : end
    turned ??= readOrientation(view, at, end)
    if (!isToldInJpeg(marker)) parts.push(file.subarray(at, until))
    at = until
  }
}

function startOfJpeg(file: Uint8Array, turned: Orientation | undefined): Uint8Array {
  const start = file.subarray(0, 2)
  return turned === undefined || turned === 1 ? start : joined([start, orientationSegment(turned)])
}

/** What a camera wrote badly is left out like the rest of what it wrote. */
function readOrientation(view: DataView, at: number, end: number): Orientation | undefined {
  try {
    return orientationAt(view, at, end)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The markers that begin a frame, and with it tell its size. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** Within a scan 0xff is followed by 0 or by one of the eight restart markers. */
function endOfScan(view: DataView, from: number): number {
  for (let at = from; ; at += 1) {
    if (view.getUint8(at) !== 0xff) continue
    const next = view.getUint8(at + 1)
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at
  }
}

const webpKept = new Set(['VP8X', 'ALPH', 'VP8 ', 'VP8L'])
/** In the header of the extended form: a colour profile, EXIF, XMP, and animation. */
const webpTold = 0x20 | 0x08 | 0x04 | 0x02

/** Chunks of name, length and data, filled up to an even length. */
function bareWebp(file: Uint8Array): Uint8Array {
  const view = viewOf(file)
  const end = 8 + view.getUint32(4, true)
  if (end > file.length) throw new RangeError('The file is cut.')
  const parts: Uint8Array[] = []
  for (let at = 12; at + 8 <= end; ) {
    const [name, length] = [text(file, at, at + 4), view.getUint32(at + 4, true)]
    const next = at + 8 + length + (length % 2)
    if (at + 8 + length > end) throw new RangeError('The file is cut.')
    if (name === 'ANIM' || name === 'ANMF') throw new RangeError('It moves.')
    if (webpKept.has(name)) parts.push(withoutFlags(file.slice(at, Math.min(next, end)), name))
    at = next
  }
  if (!parts.some((part) => text(part, 0, 3) === 'VP8' && text(part, 3, 4) !== 'X'))
    throw new RangeError('It is empty.')
  const size = parts.reduce((sum, part) => sum + part.length, 4)
  const header = file.slice(0, 12)
  viewOf(header).setUint32(4, size, true)
  return joined([header, ...parts])
}

function withoutFlags(chunk: Uint8Array, name: string): Uint8Array {
  if (name !== 'VP8X') return chunk
  const view = viewOf(chunk)
  checkSides(1 + view.getUint16(12, true), 1 + view.getUint16(15, true))
  view.setUint8(8, view.getUint8(8) & ~webpTold)
  return chunk
}

function checkSides(width: number, height: number): void {
  if (width < 1 || height < 1 || width > longestSide || height > longestSide) throw new RangeError('No such size.')
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function startsWith(file: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => file[index] === byte)
}

function text(file: Uint8Array, from: number, until: number): string {
  return String.fromCharCode(...file.subarray(from, until))
}

function viewOf(file: Uint8Array): DataView {
  return new DataView(file.buffer, file.byteOffset, file.byteLength)
}
