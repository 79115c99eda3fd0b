import { isLoopback } from '../../loopback.ts'

/**
 * What somebody may have meant, in the order of likelihood, as the library takes it: a handle, a DID, or the address of a
 * server. A name alone is a handle first and a server where there is no such handle. Empty where it is none of them.
 */
export function namesIn(typed: string, { allowHttp }: { allowHttp: boolean }): string[] {
  const text = typed
    .trim()
    .replace(/^at:\/\//i, '')
    .replace(/^@/, '')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  if (/^https?:\/\//i.test(text)) return originIn(text)
  if (/^did:[a-z]+:[\w.:%-]+$/.test(text)) return [text]
  if (/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(text)) return allowHttp ? originIn(`http://${text}`) : []
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)) return [text.toLowerCase(), ...originIn(`https://${text}`)]
  return []
}

function originIn(address: string): string[] {
  if (!URL.canParse(address)) return []
  const url = new URL(address)
  return url.protocol === 'https:' || isLoopback(url) ? [url.origin] : []
}
