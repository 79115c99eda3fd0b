import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Random } from '../random.ts'

/**
 * What Mastodon asks of Redis for each use of a tag, pipelined over one connection (app/models/trends/history.rb and
 * base.rb): uses, accounts, their expiry, and the list of today's tags. Nothing where no `redis-server` is installed.
 */
export async function redisUses(uses: number): Promise<{ redis?: { tagUsesPerSecond: number } }> {
  if (spawnSync('redis-server', ['--version']).status !== 0) return {}
  const folder = mkdtempSync(join(tmpdir(), 'uproar-redis-'))
  const path = join(folder, 'redis.sock')
  const server = spawn('redis-server', ['--port', '0', '--unixsocket', path, '--save', '', '--dir', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    for await (const text of server.stdout) if (String(text).includes('eady to accept connections')) break
    const began = performance.now()
    await pipeline(path, uses)
    return { redis: { tagUsesPerSecond: Math.round((uses / (performance.now() - began)) * 1000) } }
  } finally {
    server.kill()
    await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function pipeline(path: string, uses: number): Promise<void> {
  const socket = connect(path)
  const random = new Random(1)
  let replies = 0
  const done = new Promise<void>((resolve) => {
    socket.on('data', (bytes: Buffer) => {
      for (const byte of bytes) if (byte === 10) replies++
      if (replies >= uses * 6) resolve()
    })
  })
  for (let from = 0; from < uses; from += 100) {
    const text = Array.from({ length: 100 }, () => commandsOf(random.zipf(60_000, 8), random.below(200_000))).join('')
    if (!socket.write(text)) await once(socket, 'drain')
  }
  await done
  socket.destroy()
}

function commandsOf(tag: number, account: number): string {
  const day = '1795219200'
  const key = `activity:tags:${tag}:${day}`
  return [
    ['INCRBY', key, '1'],
    ['EXPIRE', key, '1209600'],
    ['PFADD', `${key}:accounts`, `${account}`],
    ['EXPIRE', `${key}:accounts`, '1209600'],
    ['SADD', `trending_tags:used:${day}`, `${tag}`],
    ['EXPIRE', `trending_tags:used:${day}`, '86400'],
  ]
    .map((words) => `*${words.length}\r\n${words.map((word) => `$${word.length}\r\n${word}\r\n`).join('')}`)
    .join('')
}
