import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { environmentWith, mustHave, runUproar, startUproar } from './server-process.ts'

test('settings of the surroundings do not reach a rehearsal, the rest of the environment does', () => {
  const surroundings = {
    PATH: '/made-up',
    DATABASE_URL: 'postgres://localhost/real',
    UPROAR_PUBLIC_URL: 'https://real.example',
  }
  assert.deepEqual(environmentWith(surroundings, { UPROAR_DATA: '/tmp/made-up' }), {
    PATH: '/made-up',
    UPROAR_DATA: '/tmp/made-up',
  })
})

test('a command runs as a user would run it, and its last words are kept when it fails', async () => {
  assert.match(mustHave(await runUproar(['--help'], {}), 'Help'), /uproar demo/)
  const failed = await runUproar(['import', '/nowhere/made-up.yaml'], {})
  assert.throws(() => mustHave(failed, 'Importing'), /Importing failed \(exit code 2\)\.\n.*no such file/)
})

test('a server that cannot start says why', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'uproar-made-up-'))
  const start = startUproar({ environment: { PORT: 'no number' }, logFile: join(folder, 'log') })
  await assert.rejects(start, /did not start\.\n[\s\S]*PORT: /)
  await rm(folder, { recursive: true })
})
