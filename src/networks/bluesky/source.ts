import { systemClock } from '../../clock/clock.ts'
import type { Source } from '../network.ts'
import { firehose } from './firehose.ts'
import { jetstreamV1 } from './jetstream/v1.ts'
import { jetstreamV2 } from './jetstream/v2.ts'
import { publicStream } from './public-stream.ts'
import type { Dialect } from './stream/dialect.ts'
import { type FollowOptions, follow } from './stream/follow.ts'

const usual: FollowOptions = {
  clock: systemClock,
  fetch: globalThis.fetch,
  random: Math.random,
  backoff: { firstMs: 500, longestMs: 30_000 },
  silenceMs: 60_000,
  maxQueued: 10_000,
}

interface Stream {
  dialect: Dialect
  /** Sets apart the streams of one server, whose cursors mean different things. */
  suffix: string
  label: string
}

/**
 * The stream behind an address: `…/subscribe` is Jetstream's first version, `…/network.bsky.jetstream.subscribeEvents`
 * its second, both with `?compress=true` where wanted; `…/com.atproto.sync.subscribeRepos` is a PDS or a relay. A server's
 * name alone means the first version, compressed. Throws an Error with a sentence where the address is none of these.
 */
export function sourceFrom(address: string, options: Partial<FollowOptions> = {}): Source {
  const url = parseAddress(address)
  const { dialect, suffix, label } = streamAt(url, address)
  return {
    id: `bluesky:${url.host}${suffix}`,
    network: 'bluesky',
    label: `${label} ${url.host}`,
    listen: (from) => follow(dialect, { ...usual, ...options }, from),
  }
}

function parseAddress(address: string): URL {
  const text = address.trim()
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `wss://${text}`
  const url = URL.parse(written.replace(/^http(s?):\/\//i, 'ws$1://'))
  if (!url?.hostname || !/^wss?:$/.test(url.protocol)) throw notAStream(address)
  return url
}

function streamAt(url: URL, address: string): Stream {
  const server = new URL(url.origin)
  const isBare = url.pathname === '/'
  const compress = isBare || url.searchParams.get('compress') === 'true'
  if (isBare || url.pathname === '/subscribe') {
    return { dialect: jetstreamV1({ server, compress }), suffix: '', label: 'Jetstream' }
  }
  if (url.pathname.endsWith('/network.bsky.jetstream.subscribeEvents')) {
    return { dialect: jetstreamV2({ server, compress }), suffix: '/v2', label: 'Jetstream' }
  }
  if (url.pathname.endsWith('/com.atproto.sync.subscribeRepos')) {
    return { dialect: firehose({ server }), suffix: '/firehose', label: 'server' }
  }
  throw notAStream(address)
}

function notAStream(address: string): Error {
  return new Error(`“${address}” is not the address of a Bluesky stream; one looks like ${publicStream}`)
}
