import type { Context } from 'hono'
import { stopMail } from '../../store/letters.ts'
import { confirmEmail, openLinkToken } from '../../store/reminders.ts'
import { frameOf } from '../frame.ts'
import type { MessageKey } from '../messages/en.ts'
import { createMessages } from '../messages/messages.ts'
import { askPage, saidPage } from '../pages/me/mail-link-page.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import type { Route, WebDeps } from '../route.ts'

const confirmPath = `${inAnyLanguage}/confirm/:token`
const stopPath = '/unsubscribe/:token'

/** Programs that look at mail open every link in it, so opening one changes nothing. */
export const confirmMail: Route = {
  method: 'GET',
  path: confirmPath,
  about: 'Asks whoever opened the link in their mail to confirm the address. Changes nothing.',
  answer: (c, deps) => {
    const token = c.req.param('token') ?? ''
    if (!ownerOf(c, deps, 'confirm')) return over(c, deps)
    const action = inLanguagePath(frameOf(c, deps).language, paths.confirmMail(token))
    return ask(c, deps, ['remind.confirm.title', 'remind.confirm.body', 'remind.confirm.button'], action)
  },
}

export const confirmMyMail: Route = {
  method: 'POST',
  path: confirmPath,
  about: 'Confirms a supporter’s address.',
  answer: async (c, deps) => {
    const supporter = ownerOf(c, deps, 'confirm')
    if (!supporter) return over(c, deps)
    await confirmEmail(deps.db, supporter, deps.clock.now())
    return said(c, deps, 'remind.confirm.title', 'remind.confirm.done')
  },
}

export const stopMailForm: Route = {
  method: 'GET',
  path: stopPath,
  about: 'Asks whether all mail to a supporter shall stop. Changes nothing.',
  answer: (c, deps) => {
    const token = c.req.param('token') ?? ''
    if (!ownerOf(c, deps, 'unsubscribe')) return over(c, deps)
    return ask(c, deps, ['remind.stop.title', 'remind.stop.body', 'remind.stop.button'], paths.unsubscribe(token))
  },
}

/** Mail programs post here by themselves, without cookies and without an origin; the link is the proof. */
export const stopMyMail: Route = {
  method: 'POST',
  path: stopPath,
  about: 'Stops all mail to a supporter, at one press in a mail program (RFC 8058).',
  answer: async (c, deps) => {
    const supporter = ownerOf(c, deps, 'unsubscribe')
    if (!supporter) return over(c, deps)
    await stopMail(deps.db, supporter)
    return said(c, deps, 'remind.stop.title', 'remind.stop.done')
  },
}

function ownerOf(c: Context, { keys, clock }: WebDeps, purpose: 'confirm' | 'unsubscribe'): string | undefined {
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  return openLinkToken(keys, purpose, c.req.param('token') ?? '', clock.now())
}

function ask(c: Context, deps: WebDeps, words: readonly [MessageKey, MessageKey, MessageKey], action: string) {
  const frame = frameOf(c, deps)
  const t = createMessages(frame.language)
  const [title, body, button] = words
  return c.html(askPage(frame, { title: t(title), body: t(body), button: t(button), action }))
}

function said(c: Context, deps: WebDeps, title: MessageKey, body: MessageKey, status: 200 | 410 = 200) {
  const frame = frameOf(c, deps)
  const t = createMessages(frame.language)
  return c.html(saidPage(frame, { title: t(title), body: t(body) }), status)
}

function over(c: Context, deps: WebDeps) {
  return said(c, deps, 'remind.over', 'remind.over.body', 410)
}
