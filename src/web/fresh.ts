import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { type Instant, later } from '../hour/instant.ts'
import { addLetter } from '../store/letters.ts'
import { linkToken, openLinkToken } from '../store/reminders.ts'
import { frameOf } from './frame.ts'
import type { Me } from './me-of.ts'
import { createMessages } from './messages/messages.ts'
import { saidPage } from './pages/me/mail-link-page.ts'
import type { WebDeps } from './route.ts'

const cookieName = 'fresh'
const freshMs = 15 * 60_000

/** Remembers that whoever uses this browser has just read the supporter's mail. */
export function rememberFresh(c: Context, { keys, clock }: WebDeps, supporterId: string): void {
  const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
  const token = linkToken(keys, 'fresh', supporterId, clock.now() + freshMs)
  setCookie(c, cookieName, token, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: freshMs / 1000, secure })
}

/**
 * What only the supporter may do, and not everybody who has come by their private link: undefined where they have just shown
 * that they read their mail, or have given no address, so that the link is all that is known of them.
 */
export async function askFresh(c: Context, deps: WebDeps, me: Me): Promise<Response | undefined> {
  const { db, clock, keys, sends } = deps
  if (!sends?.mail || me.reminders.mail !== 'confirmed') return undefined
  if (openLinkToken(keys, 'fresh', getCookie(c, cookieName) ?? '', clock.now()) === me.supporter.id) return undefined
  const until = clock.now() + freshMs
  const letter = { campaignId: me.storm.campaignId, stormId: me.storm.id, supporterId: me.supporter.id }
  const once = { ...letter, kind: 'fresh' as const, occasion: randomUUID() }
  await addLetter(db, once, { until }, { now: clock.now(), notAfter: later(clock.now(), freshMs) as Instant })
  const frame = frameOf(c, deps)
  const t = createMessages(frame.language)
  return c.html(saidPage(frame, { title: t('data.ask'), body: t('data.ask.body') }), 403)
}
