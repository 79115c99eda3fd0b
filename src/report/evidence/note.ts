import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64, toBase64 } from './base64.ts'

/*
 * Signed notes as C2SP has them (c2sp.org/signed-note): a text, an empty line, and a line `— NAME BASE64` for each
 * signature, whose bytes are four of the key's id and then the signature. A cosignature (c2sp.org/tlog-cosignature,
 * `cosignature/v1`) signs the text and a time, in seconds since 1970, which stands in eight bytes before the signature.
 */

/** What a key signs: notes as their author, or, with a time, as a witness. */
export type KeyKind = 'note' | 'cosignature'

const kindBytes: Record<KeyKind, number> = { note: 1, cosignature: 4 }

export interface PublicKey {
  name: string
  kind: KeyKind
  /** Ed25519, 32 bytes. */
  key: Uint8Array
}

export interface SigningKey extends PublicKey {
  /** The seed of RFC 8032, 32 bytes. */
  secret: Uint8Array
}

export interface NoteSignature {
  name: string
  id: string
  signature: Uint8Array
}

export interface Note {
  /** Ends with a newline. */
  text: string
  signatures: NoteSignature[]
}

export function signingKey(name: string, kind: KeyKind, secret: Uint8Array): SigningKey {
  return { name, kind, secret, key: ed25519.getPublicKey(secret) }
}

/** A name of a key has no white space and no plus sign. */
export function isKeyName(name: string): boolean {
  return /^[^\s+\p{C}]{1,200}$/u.test(name)
}

/** Eight hexadecimal digits. */
export function keyId({ name, kind, key }: PublicKey): string {
  return bytesToHex(sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(kindBytes[kind]), key)).subarray(0, 4))
}

/** `NAME+ID+BASE64`, as verifier keys are written. */
export function writeKey(key: PublicKey): string {
  return `${key.name}+${keyId(key)}+${toBase64(concatBytes(Uint8Array.of(kindBytes[key.kind]), key.key))}`
}

/** Undefined where it is no verifier key of these two kinds, or its id is not its own. */
export function readKey(text: string): PublicKey | undefined {
  const [, name, id, bytes] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? []
  const data = bytes === undefined ? undefined : fromBase64(bytes)
  if (!name || !isKeyName(name) || data?.length !== 33) return undefined
  const kind = (['note', 'cosignature'] as const).find((each) => kindBytes[each] === data[0])
  const key = kind && { name, kind, key: data.subarray(1) }
  return key && keyId(key) === id ? key : undefined
}

/** The signature line of a text, without its newline. A cosignature needs the second it was made in. */
export function signatureLine(text: string, key: SigningKey, seconds = 0): string {
  const stamp = key.kind === 'note' ? new Uint8Array() : stampOf(seconds)
  const signature = ed25519.sign(signedBytes(text, key.kind, seconds), key.secret)
  return `— ${key.name} ${toBase64(concatBytes(idBytes(key), stamp, signature))}`
}

export function signNote(text: string, key: SigningKey): string {
  return `${text}\n${signatureLine(text, key)}\n`
}

/** Undefined where the text is no signed note. */
export function readNote(note: string): Note | undefined {
  const at = note.lastIndexOf('\n\n')
  if (at < 0 || !note.endsWith('\n')) return undefined
  const lines = note.slice(at + 2, -1).split('\n')
  const signatures = lines.map(readLine)
  if (signatures.some((each) => each === undefined)) return undefined
  return { text: note.slice(0, at + 1), signatures: signatures as NoteSignature[] }
}

export function readLine(line: string): NoteSignature | undefined {
  const [, name, text] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? []
  const bytes = text === undefined ? undefined : fromBase64(text)
  if (!name || !bytes || bytes.length < 5) return undefined
  return { name, id: bytesToHex(bytes.subarray(0, 4)), signature: bytes.subarray(4) }
}

/** Whether the key signed the text; for a cosignature, the second in which it did. */
export function verifyLine(text: string, line: NoteSignature, key: PublicKey): { seconds: number } | undefined {
  if (line.name !== key.name || line.id !== keyId(key)) return undefined
  const stamped = key.kind === 'cosignature'
  if (line.signature.length !== (stamped ? 72 : 64)) return undefined
  const seconds = stamped ? Number(new DataView(line.signature.slice().buffer).getBigUint64(0)) : 0
  const signature = line.signature.subarray(stamped ? 8 : 0)
  return isSigned(signature, signedBytes(text, key.kind, seconds), key.key) ? { seconds } : undefined
}

export function verifyNote(note: Note, key: PublicKey): boolean {
  return note.signatures.some((line) => verifyLine(note.text, line, key) !== undefined)
}

function isSigned(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, key, { zip215: false })
  } catch {
    return false
  }
}

function signedBytes(text: string, kind: KeyKind, seconds: number): Uint8Array {
  return utf8ToBytes(kind === 'note' ? text : `cosignature/v1\ntime ${seconds}\n${text}`)
}

function stampOf(seconds: number): Uint8Array {
  const stamp = new Uint8Array(8)
  new DataView(stamp.buffer).setBigUint64(0, BigInt(seconds))
  return stamp
}

function idBytes(key: PublicKey): Uint8Array {
  return Uint8Array.from(keyId(key).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
