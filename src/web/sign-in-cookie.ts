import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const name = 'sign-in'
const path = '/oauth'
const quarterOfAnHourS = 15 * 60

/** Marks this browser as the one that begins a sign-in, by a secret that is sent to the way back alone. */
export function markBrowser(c: Context, publicUrl: string): string {
  const secret = randomBytes(32).toString('base64url')
  const secure = publicUrl.startsWith('https:')
  setCookie(c, name, secret, { httpOnly: true, sameSite: 'Lax', path, maxAge: quarterOfAnHourS, secure })
  return secret
}

/** Reads the mark; undefined where this browser began nothing, or too long ago. */
export function markOf(c: Context): string | undefined {
  return getCookie(c, name)
}

export function unmarkBrowser(c: Context): void {
  deleteCookie(c, name, { path })
}
