import { hkdfSync, randomBytes } from 'node:crypto'
import { chmod, copyFile, link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PlainError } from '../plain-error.ts'

/** The keys of one installation, each derived from its one secret, each 32 bytes. */
export interface Keys {
  vault: Uint8Array
  /** Of former secrets, while what they sealed has not been put under the present one. */
  formerVaults: readonly Uint8Array[]
  posts: Uint8Array
  links: Uint8Array
  organizer: Uint8Array
  /** Nobody without it can try guesses against the sketches of texts. */
  words: Uint8Array
}

/** From `UPROAR_SECRET` where it is set, else from the file `secret` in the data folder, made on first start. */
export async function loadKeys(folder: string, given?: Uint8Array | readonly Uint8Array[]): Promise<Keys> {
  const [secret, ...former] = given === undefined ? await secretsIn(folder) : [given].flat()
  if (!secret) throw new PlainError('There is no secret to work with.')
  return {
    vault: keyFrom(secret, 'vault'),
    formerVaults: former.map((each) => keyFrom(each, 'vault')),
    posts: keyFrom(secret, 'posts'),
    links: keyFrom(secret, 'links'),
    organizer: keyFrom(secret, 'organizer'),
    words: keyFrom(secret, 'words'),
  }
}

function keyFrom(secret: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(32), `uproar ${purpose}`, 32))
}

/** The present secret and, where putting everything under it was interrupted, the ones before it. */
export async function secretsIn(folder: string): Promise<Uint8Array[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = fileIn(folder)
  const found = await readFile(file, 'utf8').catch(() => undefined)
  const lines = (found ?? (await makeSecret(file))).trim().split(/\s+/)
  const secrets = lines.map((line) => Buffer.from(line, 'base64'))
  if (secrets.some(({ length }) => length !== 32))
    throw new PlainError(`${file} does not hold 32 bytes in base64. Put the secret back that was there.`)
  return secrets
}

/** Replaces the file as a whole; a copy of what it held before is kept under `copyAs`, for backups made until now. */
export async function keepSecrets(folder: string, secrets: readonly Uint8Array[], copyAs?: string): Promise<void> {
  const file = fileIn(folder)
  const draft = await writeDraft(file, secrets)
  if (copyAs) await copyFile(file, join(folder, copyAs))
  await rename(draft, file)
}

export function newSecret(): Uint8Array {
  return randomBytes(32)
}

function fileIn(folder: string): string {
  return join(folder, 'secret')
}

/** Linked into place, so that two first starts at once agree on one secret and none is ever half written. */
async function makeSecret(file: string): Promise<string> {
  const draft = await writeDraft(file, [newSecret()])
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await unlink(draft)
  return await readFile(file, 'utf8')
}

async function writeDraft(file: string, secrets: readonly Uint8Array[]): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const lines = secrets.map((secret) => `${Buffer.from(secret).toString('base64')}\n`)
  await writeFile(draft, lines.join(''), { mode: 0o600 })
  await chmod(draft, 0o600)
  return draft
}
