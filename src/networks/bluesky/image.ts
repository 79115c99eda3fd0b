import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Ambiguous, Refused, Unreachable } from '../errors.ts'
import { countGraphemes } from '../graphemes.ts'
import type { PostImage } from '../network.ts'
import { type XrpcOptions, xrpc } from './xrpc.ts'

/** Of `app.bsky.embed.images`, in bytes. */
export const largestImage = 1_000_000
/** As long as other clients of the network let it be. */
export const longestAlt = 2000

const blob = z.object({
  $type: z.literal('blob'),
  ref: z.object({ $link: z.string() }),
  mimeType: z.string(),
  size: z.number(),
})

const embedded = z.object({ embed: z.object({ images: z.tuple([z.object({ image: blob })]) }) })

/** The embed with which a post carries one image. Throws Refused with a sentence where the network would not take it. */
export function imageEmbed({ bytes, type, width, height, alt }: PostImage): Record<string, unknown> {
  const words = alt.trim()
  if (words === '') throw new Refused('The picture has no alt text. Say what it shows, for those who cannot see it.')
  if (countGraphemes(words) > longestAlt)
    throw new Refused(`The alt text is longer than the ${longestAlt} characters that Bluesky’s apps take.`)
  if (bytes.length > largestImage)
    throw new Refused(`The picture has ${bytes.length} bytes; Bluesky takes ${largestImage}. Make it smaller.`)
  const image = { $type: 'blob', ref: { $link: cidOf(bytes) }, mimeType: type, size: bytes.length }
  return { $type: 'app.bsky.embed.images', images: [{ alt: words, image, aspectRatio: { width, height } }] }
}

/** The name of these bytes on the network: a CID of version 1, raw, by SHA-256, in base32. */
export function cidOf(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest()
  return `b${base32(new Uint8Array([0x01, 0x55, 0x12, 0x20, ...digest]))}`
}

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const fives = bits.match(/.{1,5}/g) ?? []
  return fives.map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** What a post says of the image that goes along, if one does. */
export function imageIn(post: Readonly<Record<string, unknown>>): { cid: string; type: string } | undefined {
  const image = embedded.safeParse(post).data?.embed.images[0].image
  return image && { cid: image.ref.$link, type: image.mimeType }
}

interface Upload {
  server: string
  bearer?: string
  signal: AbortSignal
  image: { cid: string; type: string }
  bytes: Uint8Array | undefined
}

/**
 * Leaves the image with the server, where it belongs to no post yet: whatever goes wrong, no post was made, and it may be
 * done again. Throws Refused where the server would keep other bytes than those that were consented to.
 */
export async function uploadImage(upload: Upload, options: XrpcOptions): Promise<void> {
  const { image, bytes, ...call } = upload
  if (!bytes || cidOf(bytes) !== image.cid) throw new Refused('The picture that goes along is not here any more.')
  const raw = { type: image.type, bytes }
  const answer = z.object({ blob })
  const { blob: kept } = await xrpc({ ...call, method: 'com.atproto.repo.uploadBlob', raw }, answer, options).catch(
    (error: unknown) => {
      throw error instanceof Ambiguous ? new Unreachable(error.message, { cause: error }) : error
    },
  )
  if (kept.ref.$link !== image.cid)
    throw new Refused('The server changed the picture, so the post did not leave as it was consented to.')
}
