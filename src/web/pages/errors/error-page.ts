import { html } from 'hono/html'
import type { Countdown } from '../../../hour/countdown.ts'
import { leftInWords } from '../../../hour/countdown.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { inLanguagePath } from '../paths.ts'
import { type Html, shell } from '../shell.ts'

export function notFoundPage(frame: PageFrame): Html {
  const t = createMessages(frame.language)
  return errorPage(frame, { title: t('error.notFound.title'), body: t('error.notFound.body') })
}

/** `reference` is how the log names the mishap; nothing else of it is shown. */
export function wentWrongPage(frame: PageFrame, reference: string): Html {
  const t = createMessages(frame.language)
  return errorPage(frame, { title: t('error.wrong.title'), body: t('error.wrong.body', { reference }) })
}

/** Somebody pressed a button before T-zero; `back` is the path after the language that the link leads to. */
export function tooEarlyPage(frame: PageFrame, left: Omit<Countdown, 'phase'>, back: string): Html {
  const t = createMessages(frame.language)
  const words = { title: t('error.early.title'), body: earlySentence(t, left, frame.language) }
  return errorPage(frame, words, { href: inLanguagePath(frame.language, back), text: t('error.back') })
}

/** A refusal that has its own words, such as a storm that is over or a request that makes no sense. */
export function refusedPage(frame: PageFrame, words: { title: string; body: string }, back?: string): Html {
  const t = createMessages(frame.language)
  const link = back === undefined ? undefined : { href: inLanguagePath(frame.language, back), text: t('error.back') }
  return errorPage(frame, words, link)
}

function earlySentence(t: Translate, left: Omit<Countdown, 'phase'>, language: string): string {
  return t('error.early.body', { left: leftInWords(left, language) })
}

function errorPage(
  frame: PageFrame,
  { title, body }: { title: string; body: string },
  link?: { href: string; text: string },
): Html {
  const t = createMessages(frame.language)
  const to = link ?? { href: inLanguagePath(frame.language, '/'), text: t('common.home') }
  return shell({
    ...frame,
    title,
    description: body,
    path: '/',
    isPrivate: true,
    body: html`<section class="band stack"><h1>${title}</h1><p class="lead measure">${body}</p><p><a class="button" href="${to.href}">${to.text}</a></p></section>`,
  })
}
