import type { Context } from 'hono'

/** A form as it was sent: the first value of a field, or all of them; a file only where it is asked for as one. */
export interface TypedForm {
  text(name: string): string
  all(name: string): string[]
  /** Undefined where none was chosen. */
  file(name: string): Promise<Uint8Array | undefined>
  readonly names: readonly string[]
}

/** Line breaks come back as the page showed them: browsers send `\r\n` for each. */
export async function typedForm(c: Context): Promise<TypedForm> {
  const body = await c.req.parseBody({ all: true })
  const all = (name: string) =>
    [body[name] ?? []].flat().flatMap((value) => (typeof value === 'string' ? [value.replaceAll('\r\n', '\n')] : []))
  const file = async (name: string) => {
    const value = [body[name] ?? []].flat().find((each) => typeof each !== 'string')
    return value && value.size > 0 ? new Uint8Array(await value.arrayBuffer()) : undefined
  }
  return { text: (name) => all(name)[0] ?? '', all, file, names: Object.keys(body) }
}

/** Whether the answer is for a script, not for a reader. */
export function wantsJson(c: Context): boolean {
  return c.req.header('Accept') === 'application/json'
}
