import { z } from 'zod'

export const operatingSettings = [
  {
    name: 'UPROAR_METRICS',
    about:
      'Where Prometheus may read what this server does, such as 127.0.0.1:9464. Not for the public: bind it to this machine or your private network.',
    usual: 'nowhere',
  },
  {
    name: 'UPROAR_CONTACT',
    about:
      'Where the public reaches whoever runs this server, an e-mail address or an https page: for reports of abuse and of security problems (/.well-known/security.txt).',
    usual: 'none is named',
  },
] as const

const place = 'HOST:PORT such as 127.0.0.1:9464 is expected'
const contact = 'an e-mail address or an https:// page is expected'

export const operatingSchema = {
  UPROAR_METRICS: z
    .string()
    .trim()
    .regex(/^(\[[\da-f:]+\]|[^\s:[\]/]+):\d{1,5}$/i, place)
    .transform((text) => {
      const colon = text.lastIndexOf(':')
      return { host: text.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(text.slice(colon + 1)) }
    })
    .refine(({ port }) => port <= 65_535, place)
    .optional(),
  UPROAR_CONTACT: z
    .union([z.email().transform((address) => `mailto:${address}`), z.url({ protocol: /^https$/ })], contact)
    .optional(),
}
