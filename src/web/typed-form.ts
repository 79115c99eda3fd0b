import type { Context } from 'hono'

/** A form as it was sent: the first value of a field, or all of them. Files are no answer to any of our questions. */
export interface TypedForm {
  text(name: string): string
  all(name: string): string[]
  readonly names: readonly string[]
}

/** Line breaks come back as the page showed them: browsers send `\r\n` for each. */
export async function typedForm(c: Context): Promise<TypedForm> {
  const body = await c.req.parseBody({ all: true })
  const all = (name: string) =>
    [body[name] ?? []].flat().flatMap((value) => (typeof value === 'string' ? [value.replaceAll('\r\n', '\n')] : []))
  return { text: (name) => all(name)[0] ?? '', all, names: Object.keys(body) }
}

/** Whether the answer is for a script, not for a reader. */
export function wantsJson(c: Context): boolean {
  return c.req.header('Accept') === 'application/json'
}
