import { crc32, inflateSync } from 'node:zlib'

export interface Pixels {
  width: number
  height: number
  /** `#rrggbb`, from the upper left corner. */
  at(x: number, y: number): string
}

/** Reads a PNG of eight bits a channel as its specification says, every checksum checked; throws where it is none. */
export function readPng(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png)
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n')
    throw new Error('No PNG: its signature is missing.')
  const chunks = chunksOf(bytes)
  const header = chunks[0]?.data
  if (chunks[0]?.type !== 'IHDR' || !header || chunks.at(-1)?.type !== 'IEND') throw new Error('No whole PNG.')
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3]
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const pixels = unfiltered(inflateSync(packed), { width, height, channels })
  const at = (x: number, y: number) =>
    `#${pixels
      .subarray((y * width + x) * channels)
      .subarray(0, 3)
      .toString('hex')}`
  return { width, height, at }
}

function chunksOf(bytes: Buffer): { type: string; data: Buffer }[] {
  const chunks = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    if (crc32(body) !== bytes.readUInt32BE(at + 8 + length)) throw new Error('A chunk’s checksum is wrong.')
    chunks.push({ type: body.subarray(0, 4).toString('latin1'), data: body.subarray(4) })
    at += 12 + length
  }
  return chunks
}

function unfiltered(
  raw: Buffer,
  { width, height, channels }: { width: number; height: number; channels: number },
): Buffer {
  const stride = width * channels
  if (raw.length !== (stride + 1) * height) throw new Error('The picture is not as large as it says.')
  const out = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? (out[y * stride + x - channels] ?? 0) : 0
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0
      const corner = x >= channels && y > 0 ? (out[(y - 1) * stride + x - channels] ?? 0) : 0
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  return out
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  return filter === 4 ? paeth(left, up, corner) : 0
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const a = Math.abs(guess - left)
  const b = Math.abs(guess - up)
  const c = Math.abs(guess - corner)
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
