import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Keys } from '../store/secret.ts'

const cookieName = 'organizer'
const aMonthS = 30 * 24 * 3600

/** The address that lets its bearer organize here; printed on start, for the operator alone. */
export function organizerLink(url: string, keys: Keys): string {
  return `${url}/organize?key=${token(keys, 'link')}`
}

export function isOrganizerKey(key: string, keys: Keys): boolean {
  return same(key, token(keys, 'link'))
}

/** Remembers this browser as the organizer's. */
export function letIn(c: Context, keys: Keys): void {
  const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
  const options = { httpOnly: true, sameSite: 'Lax' as const, path: '/', maxAge: aMonthS, secure }
  setCookie(c, cookieName, token(keys, 'cookie'), options)
}

export function isOrganizer(c: Context, keys: Keys): boolean {
  return same(getCookie(c, cookieName) ?? '', token(keys, 'cookie'))
}

function token(keys: Keys, purpose: string): string {
  return createHmac('sha256', keys.organizer).update(purpose).digest('base64url')
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
