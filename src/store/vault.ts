import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const version = 1
const nonceBytes = 12
const tagBytes = 16

/**
 * Keeps secrets at rest: AES-256-GCM under a key that stands outside the database, with the owner of the secret as
 * associated data, so that a sealed value moved to another row does not open. Layout: version, nonce, tag, ciphertext.
 */
export interface Vault {
  seal(plain: string, owner: string): Uint8Array
  open(sealed: Uint8Array, owner: string): string
}

export function createVault(key: Uint8Array): Vault {
  return {
    seal(plain, owner) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner))
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), text])
    },
    open(sealed, owner) {
      if (sealed[0] !== version) throw new Error('This secret was sealed by a newer Uproar.')
      const nonce = sealed.subarray(1, 1 + nonceBytes)
      const tag = sealed.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes)
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
      decipher.setAAD(Buffer.from(owner)).setAuthTag(tag)
      return decipher.update(sealed.subarray(1 + nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
    },
  }
}
