import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface PictureCacheOptions {
  /** Where pictures outlive the process; unset, they are kept in memory alone. */
  folder?: string
  /** Bytes in memory. */
  memory?: number
  /** Bytes in the folder. */
  disk?: number
  /** Whether `prepare` draws. */
  ahead?: boolean
}

/** Pictures under a hash of what they show: each is made once, however many ask for it at the same time. */
export class PictureCache {
  readonly #folder: string | undefined
  readonly #most: { memory: number; disk: number }
  readonly #ahead: boolean
  /** The least lately asked for comes first. */
  readonly #kept = new Map<string, Uint8Array>()
  readonly #flights = new Map<string, Promise<Uint8Array | undefined>>()
  #bytes = 0
  #onDisk: Promise<Map<string, number>> | undefined

  constructor({ folder, memory = 24 << 20, disk = 256 << 20, ahead = false }: PictureCacheOptions = {}) {
    this.#folder = folder
    this.#most = { memory, disk }
    this.#ahead = ahead
  }

  /** Lower-case hexadecimal digits name a picture; `make` may answer that there is none. Its errors are its askers'. */
  get(hash: string, make: () => Promise<Uint8Array | undefined>): Promise<Uint8Array | undefined> {
    const kept = this.#kept.get(hash)
    if (kept) return Promise.resolve(this.#keep(hash, kept))
    const flight = this.#flights.get(hash) ?? this.#fetch(hash, make).finally(() => this.#flights.delete(hash))
    this.#flights.set(hash, flight)
    return flight
  }

  /** Makes what somebody will soon ask for; nobody waits, and what goes wrong is met again when it is asked for. */
  prepare(hash: string, make: () => Promise<Uint8Array | undefined>): void {
    if (this.#ahead) void this.get(hash, make).catch(() => undefined)
  }

  async #fetch(hash: string, make: () => Promise<Uint8Array | undefined>): Promise<Uint8Array | undefined> {
    const found = await this.#read(hash)
    if (found) return this.#keep(hash, found)
    const made = await make()
    if (!made) return undefined
    await this.#write(hash, made).catch(() => undefined)
    return this.#keep(hash, made)
  }

  #keep(hash: string, png: Uint8Array): Uint8Array {
    this.#bytes += png.length - (this.#kept.get(hash)?.length ?? 0)
    this.#kept.delete(hash)
    this.#kept.set(hash, png)
    for (const [oldest, bytes] of this.#kept) {
      if (this.#bytes <= this.#most.memory) break
      this.#kept.delete(oldest)
      this.#bytes -= bytes.length
    }
    return png
  }

  async #read(hash: string): Promise<Uint8Array | undefined> {
    if (!this.#folder) return undefined
    const sizes = await this.#sizes(this.#folder)
    const size = sizes.get(hash)
    if (size === undefined) return undefined
    sizes.delete(hash)
    const found = await readFile(this.#path(this.#folder, hash)).catch(() => undefined)
    if (found) sizes.set(hash, size)
    return found
  }

  /** Under another name first, so that no half of a picture is ever read. */
  async #write(hash: string, png: Uint8Array): Promise<void> {
    const folder = this.#folder
    if (!folder) return
    const sizes = await this.#sizes(folder)
    const draft = join(folder, `${randomUUID()}.part`)
    await writeFile(draft, png)
    await rename(draft, this.#path(folder, hash))
    sizes.set(hash, png.length)
    await this.#makeRoom(folder, sizes)
  }

  async #makeRoom(folder: string, sizes: Map<string, number>): Promise<void> {
    let bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    for (const [oldest, size] of [...sizes]) {
      if (bytes <= this.#most.disk) return
      sizes.delete(oldest)
      bytes -= size
      await rm(this.#path(folder, oldest), { force: true })
    }
  }

  #path(folder: string, hash: string): string {
    return join(folder, `${hash}.png`)
  }

  /** What lies in the folder, the oldest first; drafts of a process that died are taken away. */
  #sizes(folder: string): Promise<Map<string, number>> {
    this.#onDisk ??= listed(folder)
    return this.#onDisk
  }
}

async function listed(folder: string): Promise<Map<string, number>> {
  await mkdir(folder, { recursive: true })
  const names = await readdir(folder)
  await Promise.all(
    names.filter((name) => name.endsWith('.part')).map((name) => rm(join(folder, name), { force: true })),
  )
  const pictures = names.filter((name) => /^[0-9a-f]+\.png$/.test(name))
  const found = await Promise.all(pictures.map(async (name) => ({ name, ...(await sizeOf(join(folder, name))) })))
  const oldestFirst = found.sort((a, b) => a.mtimeMs - b.mtimeMs)
  return new Map(oldestFirst.map(({ name, size }) => [name.slice(0, -4), size]))
}

async function sizeOf(path: string) {
  const { size, mtimeMs } = await stat(path)
  return { size, mtimeMs }
}
