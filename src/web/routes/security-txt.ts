import { later, toIso } from '../../hour/instant.ts'
import type { Route } from '../route.ts'

const dayMs = 86_400_000
/** RFC 9116 recommends less than a year; it is made anew whenever somebody asks. */
const goodForMs = 180 * dayMs

export const securityTxt: Route = {
  method: 'GET',
  path: '/.well-known/security.txt',
  about: 'Where to report security problems (RFC 9116); only where the operator named a contact (UPROAR_CONTACT).',
  answer: (c, { contact, clock, publicUrl }) => {
    if (!contact) return c.text('Whoever runs this server has named no contact.\n', 404)
    const expires = toIso(later(clock.now(), goodForMs))
    const canonical = new URL('/.well-known/security.txt', publicUrl())
    return c.text(`Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: en\nCanonical: ${canonical}\n`)
  },
}
