import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { askHolder, type FolderHold, Held, holdFolder, socketIn } from './lock.ts'

const root = await mkdtemp(join(tmpdir(), 'uproar-lock-'))
let folders = 0
const newFolder = () => join(root, String(folders++))

after(() => rm(root, { recursive: true, force: true }))

describe('the hold of a folder', () => {
  test('is one: the second gets a sentence that says what to do', async () => {
    const folder = newFolder()
    await using _hold = await holdFolder(folder)
    await assert.rejects(holdFolder(folder), (error) => {
      assert.ok(error instanceof Held)
      assert.match(error.message, /^Another Uproar holds .+\. Stop it first, or name another folder in UPROAR_DATA/)
      return true
    })
  })

  test('is one when many want it at once, and the one who has it is still reached when the others have gone', async () => {
    const folder = newFolder()
    const all = await Promise.allSettled(Array.from({ length: 6 }, () => holdFolder(folder)))
    const holds = all.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    assert.equal(holds.length, 1)
    for (const each of all) if (each.status === 'rejected') assert.ok(each.reason instanceof Held, `${each.reason}`)
    holds[0]?.answerWith((_, outgoing) => outgoing.end('here I am'))
    assert.deepEqual(await askHolder(folder, '/'), { status: 200, body: 'here I am' })
    await assert.rejects(holdFolder(folder), Held)
    await release(holds[0])
  })

  test('leaves nothing behind: no socket, no draft of one', async () => {
    const folder = newFolder()
    const all = await Promise.allSettled([holdFolder(folder), holdFolder(folder), holdFolder(folder)])
    for (const each of all) if (each.status === 'fulfilled') await release(each.value)
    assert.deepEqual(await readdir(folder), [])
  })

  test('ends when it is released, and can be taken at once', async () => {
    const folder = newFolder()
    await release(await holdFolder(folder))
    assert.equal(await askHolder(folder, '/'), undefined)
    await release(await holdFolder(folder))
  })

  test('is not a matter of names: two folders are two holds', async () => {
    await using _one = await holdFolder(newFolder())
    await using _other = await holdFolder(newFolder())
  })

  test('ends with its process, however that dies, and what the process left does not matter', async () => {
    const folder = newFolder()
    const holder = await holdInAnotherProcess(folder)
    await assert.rejects(holdFolder(folder), Held)
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    assert.ok(existsSync(socketIn(folder)))
    assert.equal(await askHolder(folder, '/'), undefined)
    await using hold = await holdFolder(folder)
    hold.answerWith((_, outgoing) => outgoing.end('the next one'))
    assert.equal((await askHolder(folder, '/'))?.body, 'the next one')
  })

  test('is kept by a process that lives and does not answer', async () => {
    const folder = newFolder()
    await mkdir(folder)
    const mute = createServer((socket) => socket.destroy())
    mute.listen(socketIn(folder))
    await once(mute, 'listening')
    await assert.rejects(holdFolder(folder), Held)
    assert.ok(existsSync(socketIn(folder)))
    mute.close()
  })

  test('is not kept by a file that is no socket', async () => {
    const folder = newFolder()
    await mkdir(folder)
    await writeFile(socketIn(folder), 'not a socket')
    assert.equal(await askHolder(folder, '/'), undefined)
    await using _hold = await holdFolder(folder)
    await assert.rejects(holdFolder(folder), Held)
  })

  test('works for a folder whose path is longer than a socket’s address can be, and for each such folder apart', async () => {
    const deep = join(root, 'long'.repeat(30), 'longer'.repeat(20))
    assert.ok(socketIn(join(deep, 'a')).length < 104)
    await using hold = await holdFolder(join(deep, 'a'))
    await using _other = await holdFolder(join(deep, 'b'))
    hold.answerWith((_, outgoing) => outgoing.end('deep'))
    assert.equal((await askHolder(join(deep, 'a'), '/'))?.body, 'deep')
    await assert.rejects(holdFolder(join(deep, 'a')), Held)
  })

  test('leaves room in a socket’s address for the draft, at every length of path', () => {
    for (let length = 1; length < 200; length += 1) {
      assert.ok(Buffer.byteLength(`${socketIn(`/${'x'.repeat(length)}`)}.123456`) < 104, `${length}`)
    }
  })

  test('is the same whether the folder is named from here or from the root', () => {
    assert.equal(socketIn('data'), socketIn(join(process.cwd(), 'data')))
  })

  test('is open to no other user: neither folder nor socket', async () => {
    const folder = newFolder()
    const before = process.umask(0)
    try {
      await using _hold = await holdFolder(folder)
      assert.equal((await stat(folder)).mode & 0o777, 0o700)
      assert.equal((await stat(socketIn(folder))).mode & 0o777, 0o600)
    } finally {
      process.umask(before)
    }
  })
})

describe('who holds a folder', () => {
  test('is nobody where there is no folder', async () =>
    assert.equal(await askHolder(join(root, 'nowhere'), '/'), undefined))

  test('says that it is starting until it can answer', async () => {
    const folder = newFolder()
    await using _hold = await holdFolder(folder)
    const answer = await askHolder(folder, '/report?slug=x')
    assert.equal(answer?.status, 503)
    assert.match(answer?.body ?? '', /starting; try again/)
  })

  test('is asked with path and body, and answers with status and text', async () => {
    const folder = newFolder()
    await using hold = await holdFolder(folder)
    hold.answerWith((incoming, outgoing) => {
      incoming.pipe(outgoing.writeHead(422))
    })
    const large = '日本語'.repeat(100_000)
    assert.deepEqual(await askHolder(folder, '/import', large), { status: 422, body: large })
    hold.answerWith((incoming, outgoing) => outgoing.end(`${incoming.method} ${incoming.url}`))
    assert.equal((await askHolder(folder, '/report?slug=a%20b'))?.body, 'GET /report?slug=a%20b')
    assert.equal((await askHolder(folder, '/import', ''))?.body, 'POST /import')
  })
})

async function release(hold: FolderHold | undefined): Promise<void> {
  await hold?.[Symbol.asyncDispose]()
}

async function holdInAnotherProcess(folder: string) {
  const lock = new URL('lock.ts', import.meta.url).href
  const code = `const { holdFolder } = await import(${JSON.stringify(lock)})
    await holdFolder(${JSON.stringify(folder)})
    console.log('held')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}
