import { readFileSync } from 'node:fs'
import zlib from 'node:zlib'
import type { Frame } from '../stream/frame-queue.ts'

/** The largest event a server may make of one frame, in bytes; the largest record of the network is 1 MB. */
const maxOutputLength = 8 * 1024 * 1024

const files = { 1: 'legacy_subscribe.zdict', 2: 'subscribe_events_20260811.zdict' } as const

/** The id by which a Jetstream v2 knows the dictionary that lies beside this file. */
export const dictionaryId = '20260811'

/** Turns the frames of a Jetstream of either version into text; those that came uncompressed stay as they are. */
export function createDecompressor(version: 1 | 2): (frame: Frame) => string {
  const dictionary = readFileSync(new URL(`./dictionaries/${files[version]}`, import.meta.url))
  return (frame) => {
    if (typeof frame === 'string') return frame
    return zlib.zstdDecompressSync(frame, { dictionary, maxOutputLength }).toString('utf8')
  }
}

export function textOf(frame: Frame): string {
  if (typeof frame === 'string') return frame
  throw new TypeError('The frame is compressed, and nobody asked for that.')
}
