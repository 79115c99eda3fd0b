import { z } from 'zod'
import { SealedText } from './sealed-text.ts'

export const mailSettings = [
  {
    name: 'UPROAR_MAIL_URL',
    about:
      'Your mail server: smtps://USER:PASSWORD@HOST:465, or smtp://USER:PASSWORD@HOST:587 where it encrypts by STARTTLS. Secret.',
    usual: 'no mail is sent',
  },
  {
    name: 'UPROAR_MAIL_FROM',
    about: 'Who mail comes from, such as Hares <hello@storm.example.org>; needed with UPROAR_MAIL_URL.',
    usual: 'no mail is sent',
  },
  {
    name: 'UPROAR_MAIL_RATE',
    about: 'How many letters a minute your mail server takes; a reminder to many is spread by it.',
    usual: '60',
  },
] as const

const mailUrl = z.url({ protocol: /^smtps?$/, error: 'smtps://USER:PASSWORD@HOST:465 is expected' })
const from = z
  .string()
  .trim()
  .max(320)
  .regex(
    /^([^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
    'an address such as Hares <hello@storm.example.org> is expected',
  )
const rate = 'letters a minute from 1 to 100000 are expected'

export const mailSchema = {
  UPROAR_MAIL_URL: mailUrl.transform((text) => new SealedText(text)).optional(),
  UPROAR_MAIL_FROM: from.optional(),
  UPROAR_MAIL_RATE: z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, rate)
    .transform(Number)
    .pipe(z.int().min(1, rate).max(100_000, rate))
    .default(60),
}

interface MailSet {
  UPROAR_MAIL_URL?: SealedText | undefined
  UPROAR_MAIL_FROM?: string | undefined
  UPROAR_MAIL_RATE: number
}

/** Undefined unless both are there: a letter needs a server and a sender. */
export function mailOf({ UPROAR_MAIL_URL: url, UPROAR_MAIL_FROM: from, UPROAR_MAIL_RATE: perMinute }: MailSet) {
  return url && from ? { url, from, perMinute } : undefined
}
