import { html } from 'hono/html'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'

interface Said {
  title: string
  body: string
}

interface Asking {
  button: string
  action: string
  /** What the button says besides, by name. */
  says?: Record<string, string>
}

/** One question and one button, for a link that came by mail. */
export function askPage(frame: PageFrame, { title, body, button, action, says = {} }: Said & Asking): Html {
  const hidden = Object.entries(says).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  return page(
    frame,
    { title, body },
    html`<form method="post" action="${action}">${hidden}<p><button class="main" type="submit">${button}</button></p></form>`,
  )
}

export function saidPage(frame: PageFrame, said: Said): Html {
  return page(frame, said, html``)
}

function page(frame: PageFrame, { title, body }: Said, rest: Html): Html {
  return shell({
    ...frame,
    title,
    description: title,
    path: paths.home(),
    styles: ['forms'],
    isPrivate: true,
    body: html`<section class="band stack"><h1>${title}</h1><p class="lead measure">${body}</p>${rest}</section>`,
  })
}
