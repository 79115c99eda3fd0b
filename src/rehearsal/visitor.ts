import { type Form, formsIn } from './forms.ts'

/** A page as a visitor sees it after all redirects. */
export interface Page {
  path: string
  status: number
  text: string
}

/** Somebody with a browser, without a script: reads pages, fills in forms, sends them. */
export interface Visitor {
  read(path: string): Promise<Page>
  /**
   * Fills in the form of the page that `wanted` picks, by field name, and sends it; values for fields that the form does
   * not have stay unsent. Throws where there is no such form.
   */
  send(page: Page, wanted: (form: Form) => boolean, values: Readonly<Record<string, string>>): Promise<Page>
}

export function visitorOf(origin: string): Visitor {
  return {
    read: (path) => follow(origin, path, {}),
    send(page, wanted, values) {
      const form = formsIn(page.text).find(wanted)
      if (!form)
        throw new Error(
          `The page ${withoutSecret(page.path)} (${page.status}) has no such form.\n${wordsOf(page.text)}`,
        )
      return post(origin, form, values)
    },
  }
}

function post(origin: string, { action, fields }: Form, values: Readonly<Record<string, string>>): Promise<Page> {
  const body = new URLSearchParams()
  for (const [name, usual] of fields) {
    const value = values[name] ?? usual
    if (value !== '') body.append(name, value)
  }
  return follow(origin, action, { method: 'POST', body, headers: { origin } })
}

async function follow(origin: string, path: string, init: RequestInit): Promise<Page> {
  const response = await fetch(new URL(path, origin), { ...init, redirect: 'manual' })
  const location = response.headers.get('location')
  const text = await response.text()
  if (response.status >= 300 && response.status < 400 && location) {
    const { pathname, search } = new URL(location, new URL(path, origin))
    return await follow(origin, pathname + search, {})
  }
  return { path, status: response.status, text }
}

/** The last part of a private link lets its bearer act. */
function withoutSecret(path: string): string {
  return path.replace(/\/me\/[^/]+/, '/me/…')
}

/** What a page says, for error messages. */
function wordsOf(page: string): string {
  const text = page.replaceAll(/<(script|style|head)[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 600)
}
