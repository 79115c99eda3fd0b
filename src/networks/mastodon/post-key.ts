import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { KeySeed } from '../network.ts'

/**
 * The `Idempotency-Key` of a consent's post, which only this installation can compute, and can compute again after
 * anything was lost. Servers remember it for an hour at most, and some not at all, so that it only helps: whether a post
 * stands is read back all the same.
 */
export function mastodonPostKey({ consentId, secret }: KeySeed): string {
  return `uproar-${bytesToHex(hmac(sha256, secret, utf8ToBytes(consentId))).slice(0, 40)}`
}

/**
 * The same for leaving the post with its server before the hour. It must be another key: a server that remembers the
 * first answers a later post under it with what it held, even where that was taken back.
 */
export function heldKeyOf(key: string): string {
  return `${key}-held`
}
