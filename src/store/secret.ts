import { hkdfSync, randomBytes } from 'node:crypto'
import { chmod, link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PlainError } from '../plain-error.ts'

/** The keys of one installation, each derived from its one secret, each 32 bytes. */
export interface Keys {
  vault: Uint8Array
  posts: Uint8Array
  links: Uint8Array
  organizer: Uint8Array
  /** Nobody without it can try guesses against the sketches of texts. */
  words: Uint8Array
}

/** From `UPROAR_SECRET` where it is set, else from the file `secret` in the data folder, made on first start. */
export async function loadKeys(folder: string, given?: Uint8Array): Promise<Keys> {
  const secret = given ?? (await secretIn(folder))
  const key = (purpose: string) =>
    new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(32), `uproar ${purpose}`, 32))
  return {
    vault: key('vault'),
    posts: key('posts'),
    links: key('links'),
    organizer: key('organizer'),
    words: key('words'),
  }
}

async function secretIn(folder: string): Promise<Uint8Array> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'secret')
  const found = await readFile(file, 'utf8').catch(() => undefined)
  const text = found ?? (await makeSecret(file))
  const secret = Buffer.from(text.trim(), 'base64')
  if (secret.length !== 32)
    throw new PlainError(`${file} does not hold 32 bytes in base64. Put the secret back that was there.`)
  return secret
}

/** Linked into place, so that two first starts at once agree on one secret and none is ever half written. */
async function makeSecret(file: string): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
  await chmod(draft, 0o600)
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await unlink(draft)
  return await readFile(file, 'utf8')
}
