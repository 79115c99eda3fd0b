import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { KeySeed } from '../network.ts'
import { tidFrom } from './tid.ts'

/**
 * The record key of a consent's post: a TID inside its storm that only this installation can compute, and can compute
 * again after anything was lost. Two posts under one key cannot both stand, which is what makes a post happen once.
 */
export function blueskyPostKey({ consentId, tZero, minutes, secret }: KeySeed): string {
  const span = BigInt(minutes) * 60_000_000n
  if (span <= 0n) throw new RangeError(`Not the length of a storm: ${minutes} minutes`)
  const start = BigInt(Math.floor(tZero)) * 1000n
  const digest = new DataView(hmac(sha256, secret, utf8ToBytes(consentId)).buffer)
  return tidFrom(start + (digest.getBigUint64(0) % span), digest.getUint16(8) & 1023)
}
