import { isLoopback } from './loopback.ts'

/** What somebody typed to say where their account is. */
export interface TypedServer {
  origin: string
  /** Of the account, where they said it too. */
  name?: string
}

/**
 * Reads `social.example`, `https://social.example/@name`, `@name@social.example` and `name@social.example`. Undefined
 * where it is none of them. Addresses of machines are left to the guard, which says why it does not open them.
 */
export function serverIn(typed: string, { allowHttp }: { allowHttp: boolean }): TypedServer | undefined {
  const text = typed
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .replace(/^acct:/i, '')
  if (/^https?:\/\//i.test(text)) return fromAddress(text, allowHttp)
  const [, name, host = ''] = /^@?(?:([^\s@/]+)@)?([^\s@/?#]+)\/?$/u.exec(text) ?? []
  if (text.startsWith('@') && !name) return undefined
  const origin = originOf(`https://${host}`, allowHttp)
  return origin === undefined ? undefined : { origin, ...(name && { name }) }
}

function fromAddress(text: string, allowHttp: boolean): TypedServer | undefined {
  const origin = originOf(text, allowHttp)
  const [, name] = /^https?:\/\/[^/]+\/@([^/@\s]+)/i.exec(text) ?? []
  return origin === undefined ? undefined : { origin, ...(name && { name }) }
}

/** Always https, but towards this machine where private hosts are open. */
function originOf(address: string, allowHttp: boolean): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { host, hostname } = new URL(address)
  if (!/[.:]/.test(hostname) && hostname !== 'localhost') return undefined
  const isHere = isLoopback(new URL(`http://${host}`))
  return isHere && allowHttp ? `http://${host}` : `https://${host}`
}
