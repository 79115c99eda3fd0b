import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { after, before, test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import type { Environment } from '../../config.ts'
import { holdFolder } from '../../store/lock.ts'
import { PretendFediverse } from '../../testing/pretend-fediverse.ts'
import { PretendX, xToken } from '../../testing/pretend-x.ts'
import { runCli } from '../uproar.ts'
import {
  checkClock,
  checkFolder,
  checkNode,
  checkPrivateHosts,
  checkPublishing,
  checkSecret,
  type Finding,
} from './doctor-checks.ts'

let folder: string
let server: Server
let port: number

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uproar-doctor-'))
  server = createServer((_, answer) => answer.setHeader('date', new Date(0).toUTCString()).end('alive\n'))
  await new Promise<void>((done) => server.listen(0, '::', done))
  port = (server.address() as AddressInfo).port
})

after(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

async function examine(environment: Environment) {
  const stdout = new PassThrough()
  const settings = { UPROAR_DATA: folder, UPROAR_BLUESKY_STREAM: 'off', PORT: '0', ...environment }
  const io = {
    stdin: new PassThrough(),
    stdout,
    stderr: new PassThrough(),
    environment: settings,
    clock: new FakeClock(1000),
    signal: new AbortController().signal,
  }
  const code = await runCli(['doctor', '--json'], io)
  const { ok, findings } = JSON.parse(String(stdout.read())) as { ok: boolean; findings: Finding[] }
  return { code, ok, of: (name: string) => findings.find((finding) => finding.name === name) }
}

test('a port that somebody else holds is wrong, and one that our server holds is not', async () => {
  const alone = await examine({ PORT: String(port) })
  assert.equal(alone.code, 1)
  assert.match(alone.of('port')?.advice ?? '', /Set PORT/)
  await using hold = await holdFolder(folder)
  hold.answerWith((_, answer) => void answer.writeHead(422).end('There is no such campaign.'))
  const ours = await examine({ PORT: String(port) })
  assert.equal(ours.of('port')?.state, 'well')
  assert.match(ours.of('database')?.says ?? '', /asked through the running server/)
})

test('a public address that answers is well, and its clock is compared with ours', async () => {
  const { of } = await examine({ UPROAR_PUBLIC_URL: `http://localhost:${port}`, UPROAR_ALLOW_PRIVATE_HOSTS: '1' })
  assert.equal(of('public url')?.state, 'well')
  assert.equal(of('clock')?.state, 'well')
  assert.equal(of('addresses')?.state, 'warning')
})

test('a public address in the private network is not entered', async () => {
  const { of } = await examine({ UPROAR_PUBLIC_URL: `http://localhost:${port}` })
  assert.equal(of('public url')?.state, 'warning')
})

test('without a public address and without a stream there are warnings', async () => {
  const { of } = await examine({})
  assert.equal(of('public url')?.state, 'warning')
  assert.equal(of('stream')?.state, 'warning')
})

test('X is asked without the token, so that looking costs nothing; trouble is a warning', async () => {
  assert.match((await examine({})).of('x')?.says ?? '', /no UPROAR_X_TOKEN/)
  await using x = await PretendX.start()
  const set = { UPROAR_X_TOKEN: xToken, UPROAR_X_API_URL: x.url.href, UPROAR_X_MOST: '3' }
  const well = (await examine(set)).of('x')
  assert.equal(well?.state, 'well')
  assert.match(well?.says ?? '', /at most \$3\.00 a storm.*without the token, at no cost/)
  x.faults.push(503)
  assert.equal((await examine(set)).of('x')?.state, 'warning')
  assert.deepEqual(
    x.asked.map(({ authorization }) => authorization),
    [undefined, undefined],
  )
  assert.equal((await examine({ ...set, UPROAR_X_API_URL: 'http://127.0.0.1:1' })).of('x')?.state, 'warning')
})

test('each Mastodon server that is measured is asked; one for members alone is a warning with what to do', async () => {
  assert.equal((await examine({})).of('mastodon')?.state, 'well')
  const [open, closed] = [new PretendFediverse(), new PretendFediverse({ membersOnly: true, token: 'a-made-up-token' })]
  try {
    const servers = await Promise.all([open.start(), closed.start()])
    const set = { UPROAR_MASTODON_SERVERS: servers.join(','), UPROAR_ALLOW_PRIVATE_HOSTS: '1' }
    const found = (await examine(set)).of('mastodon')
    assert.equal(found?.state, 'warning')
    assert.equal(found?.says, `${closed.host} answers only its members.`)
    assert.ok(found?.advice?.includes(`UPROAR_MASTODON_TOKENS for ${closed.host}, or`))
    assert.match((await examine({ UPROAR_MASTODON_SERVERS: servers[0] })).of('mastodon')?.says ?? '', /private network/)
    const member = await examine({ ...set, UPROAR_MASTODON_TOKENS: `${closed.origin}=a-made-up-token` })
    assert.equal(member.of('mastodon')?.state, 'well')
  } finally {
    await Promise.all([open.stop(), closed.stop()])
  }
})

test('a secret that others can read is wrong, and the command that mends it is said', async () => {
  const file = join(folder, 'secret')
  const data = { folder, database: { folder: join(folder, 'postgres') }, embedded: true }
  await writeFile(file, 'made up')
  await chmod(file, 0o644)
  assert.deepEqual(await checkSecret({ secret: undefined, data }), {
    state: 'wrong',
    says: `others on this machine can read ${file}`,
    advice: `chmod 600 ${file}`,
  })
  await chmod(file, 0o600)
  assert.equal((await checkSecret({ secret: undefined, data })).state, 'well')
  await rm(file)
})

test('an old Node is wrong', () => {
  assert.equal(checkNode('20.20.2').state, 'wrong')
  assert.equal(checkNode('24.0.0').state, 'well')
})

test('a clock that is off by more than two seconds is wrong', () => {
  assert.equal(checkClock({ ok: true, theirs: 0, ours: 2000 }).state, 'well')
  assert.match(checkClock({ ok: true, theirs: 0, ours: 60_000 }).says, /60 seconds away/)
  assert.equal(checkClock(undefined).state, 'unknown')
})

test('a folder that does not exist yet is judged by the one it would be made in', async () => {
  const { says } = await checkFolder(join(folder, 'to', 'come'))
  assert.match(says, /made on first start.*GB free/)
})

test('says how many posts an hour one Bluesky host takes', () => {
  assert.match(checkPublishing().says, /^10,900 posts an hour to one Bluesky host/)
})

test('open private addresses are a warning', () => {
  assert.equal(checkPrivateHosts({ allowPrivateHosts: true }).state, 'warning')
})
