import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { PlainError } from '../plain-error.ts'

const version = 2
const markBytes = 4
const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16
const boxBytes = nonceBytes + tagBytes
const contentAt = 1 + markBytes + boxBytes + keyBytes
const wrapping = 'uproar data key'

/**
 * Keeps secrets at rest: each record under a key of its own (AES-256-GCM), that key wrapped (AES-256-GCM) by one that
 * stands outside the database. The owner of the secret is associated data, so that a sealed value moved to another row
 * does not open. Layout: version, mark of the wrapping key, wrapped key, ciphertext; the last two each as nonce, tag, text.
 */
export interface Vault {
  seal(plain: string, owner: string): Uint8Array
  open(sealed: Uint8Array, owner: string): string
  /** The same secret wrapped by the current key; undefined where it is already. Needs no owner, and does not open it. */
  rewrap(sealed: Uint8Array): Uint8Array | undefined
  /** What stands in front of everything that the current key has wrapped. */
  readonly prefix: Uint8Array
}

/** `former` keys only open. */
export function createVault(current: Uint8Array, former: readonly Uint8Array[] = []): Vault {
  const prefix = prefixOf(current)
  const keys = new Map([current, ...former].map((key) => [markIn(prefixOf(key)), key]))
  const wrap = (key: Uint8Array) => Buffer.concat([prefix, encrypt(current, key, wrapping)])
  const unwrap = (sealed: Uint8Array) =>
    decrypt(wrappingKey(sealed), sealed.subarray(1 + markBytes, contentAt), wrapping)

  function wrappingKey(sealed: Uint8Array): Uint8Array {
    if (sealed[0] !== version) throw new PlainError('This secret was sealed by another version of Uproar.')
    const key = keys.get(markIn(sealed))
    if (key) return key
    throw new PlainError('This secret was sealed under another key. Put the secret of this installation back.')
  }

  return {
    prefix,
    seal(plain, owner) {
      const key = randomBytes(keyBytes)
      return Buffer.concat([wrap(key), encrypt(key, Buffer.from(plain), owner)])
    },
    open: (sealed, owner) => decrypt(unwrap(sealed), sealed.subarray(contentAt), owner).toString('utf8'),
    rewrap(sealed) {
      if (Buffer.from(sealed.subarray(0, prefix.length)).equals(prefix)) return undefined
      return Buffer.concat([wrap(unwrap(sealed)), sealed.subarray(contentAt)])
    },
  }
}

function prefixOf(key: Uint8Array): Buffer {
  const mark = createHash('sha256').update('uproar mark').update(key).digest().subarray(0, markBytes)
  return Buffer.concat([Buffer.of(version), mark])
}

function markIn(sealed: Uint8Array): string {
  return Buffer.from(sealed.subarray(1, 1 + markBytes)).toString('hex')
}

function encrypt(key: Uint8Array, plain: Uint8Array, owner: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner))
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text])
}

function decrypt(key: Uint8Array, box: Uint8Array, owner: string): Buffer {
  const tag = box.subarray(nonceBytes, boxBytes)
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, nonceBytes), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(owner)).setAuthTag(tag)
  return Buffer.concat([decipher.update(box.subarray(boxBytes)), decipher.final()])
}
