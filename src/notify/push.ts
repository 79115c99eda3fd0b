import webPush from 'web-push'
import { AddressRefused } from '../networks/guarded-fetch.ts'
import type { PushAddress, PushKeys } from '../store/push.ts'
import type { Carrier, Delivery, Writer } from './carrier.ts'

export interface PushOptions {
  keys: PushKeys
  /** Who stands behind it, for push services that have a question: an https or mailto address (RFC 8292 §2.1). */
  subject: () => string
  /** Endpoints come from browsers, so they are opened by the guarded fetch alone. */
  fetch: typeof globalThis.fetch
  writer: Writer
  connections?: number
}

const perMinute = 3000
/** A reminder that could not be shown for an hour is none any more. */
const ttlS = 3600

export function makePushKeys(): PushKeys {
  return webPush.generateVAPIDKeys()
}

/** Letters by Web Push (RFC 8030, encrypted by RFC 8291), each told who sends it by VAPID (RFC 8292). */
export function createPushCarrier(options: PushOptions): Carrier {
  const { writer, connections = 4 } = options
  return {
    channel: 'push',
    connections,
    perMinute,
    deliver: async (letter) => {
      if (letter.to === '') return { state: 'gone', why: 'the subscription is gone' }
      return await push(JSON.stringify(writer.push(letter)), JSON.parse(letter.to), options)
    },
    close: () => undefined,
  }
}

async function push(payload: string, address: PushAddress, { keys, subject, fetch }: PushOptions): Promise<Delivery> {
  try {
    const details = { vapidDetails: { subject: subject(), ...keys }, TTL: ttlS, urgency: 'high' as const }
    const { endpoint, method, headers, body } = webPush.generateRequestDetails(address, payload, details)
    const { 'Content-Length': _, ...given } = headers
    const answer = await fetch(endpoint, {
      method,
      headers: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)])),
      body: new Uint8Array(body),
      redirect: 'error',
    })
    await answer.body?.cancel()
    return answerOf(answer.status, Number(answer.headers.get('retry-after')))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { state: error instanceof AddressRefused ? 'failed' : 'unknown', why }
  }
}

/** Source: RFC 8030 §7.3 and the push services' own pages; 404 and 410 mean that the browser has ended it. */
export function answerOf(status: number, retryAfterS: number): Delivery {
  if (status >= 200 && status < 300) return { state: 'sent' }
  const why = `the push service answered ${status}`
  if (status === 404 || status === 410) return { state: 'gone', why }
  if (status === 429 || status >= 500)
    return { state: 'again', why, ...(retryAfterS > 0 && { afterMs: retryAfterS * 1000 }) }
  return { state: 'failed', why }
}
