import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Carrier, Delivery, Letter, MailWords, Writer } from './carrier.ts'

export interface MailOptions {
  /** `smtps://USER:PASSWORD@HOST:PORT` or `smtp://…`. */
  url: string
  /** As `From` has it: `Name <address>`. */
  from: string
  perMinute: number
  connections?: number
  writer: Writer
}

const socketTimeoutMs = 60_000

/** Letters by SMTP, each connection with one letter at a time. */
export function createMailCarrier(options: MailOptions): Carrier {
  const { perMinute, connections = 4, writer, from } = options
  const lines = Array.from({ length: connections }, () => new Line(options.url))
  return {
    channel: 'mail',
    connections,
    perMinute,
    deliver: async (letter, connection) => {
      const message = await composed(writer.mail(letter), letter, from).catch((error: unknown) => wordsOf(error))
      if (typeof message === 'string') return { state: 'failed', why: message }
      return (await lines[connection]?.send(message, { from: addressIn(from), to: letter.to })) ?? noLine
    },
    close: () => {
      for (const line of lines) line.close()
    },
  }
}

const noLine: Delivery = { state: 'again', why: 'there is no connection' }

export function addressIn(from: string): string {
  return /<([^>]+)>\s*$/.exec(from)?.[1] ?? from.trim()
}

/** RFC 5322 with a text and an HTML part, and the headers by which a mail client unsubscribes at a press (RFC 8058). */
export async function composed(words: MailWords, { to }: Pick<Letter, 'to'>, from: string): Promise<Buffer> {
  const { subject, text, html, unsubscribe } = words
  const mail = new MailComposer({
    from,
    to,
    subject,
    text,
    html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  })
  return await mail.compile().build()
}

/** One connection, opened when it is needed and again when it broke. */
class Line {
  readonly #url: string
  #connection: SMTPConnection | undefined

  constructor(url: string) {
    this.#url = url
  }

  async send(message: Buffer, { from, to }: { from: string; to: string }): Promise<Delivery> {
    try {
      this.#connection ??= await connect(this.#url)
    } catch (error) {
      return { state: 'again', why: wordsOf(error) }
    }
    const connection = this.#connection
    const letter = watched(message)
    const failure = await new Promise<SmtpFailure | undefined>((done) => {
      connection.once('error', (error: SmtpFailure) => done(error))
      connection.once('end', () => done({ message: 'the connection was closed' }))
      connection.send({ from, to: [to] }, letter.stream, (error) => done(error ?? undefined))
    })
    connection.removeAllListeners('error').removeAllListeners('end')
    connection.on('error', () => undefined)
    if (!failure) return { state: 'sent' }
    this.close()
    return deliveryOf(failure, letter.hasBegun())
  }

  close(): void {
    this.#connection?.close()
    this.#connection = undefined
  }
}

interface SmtpFailure {
  message: string
  responseCode?: number | undefined
  command?: string | undefined
}

/**
 * A clear no of the server is one, 4xx for now and 5xx for good (RFC 5321 §4.2.1); a no to us, such as to our password,
 * is none to the reader. Without an answer the letter was surely
 * not taken while the server had not asked for it; once it had, nobody knows.
 */
export function deliveryOf({ message, responseCode, command }: SmtpFailure, hasBegun: boolean): Delivery {
  if (responseCode === undefined) return { state: hasBegun ? 'unknown' : 'again', why: message }
  if (responseCode >= 500 && command === 'RCPT TO') return { state: 'bounced', why: message }
  if (responseCode >= 500 && command === 'DATA') return { state: 'failed', why: message }
  return { state: 'again', why: message }
}

/** The stream is read only when the server has said that it takes the letter. */
function watched(message: Buffer) {
  let begun = false
  const stream = new Readable({
    read() {
      begun = true
      this.push(message)
      this.push(null)
    },
  })
  return { stream, hasBegun: () => begun }
}

/** A connection that is greeted, encrypted where the server can, and signed in where the address has a password. */
export async function connect(url: string): Promise<SMTPConnection> {
  const { auth, ...options } = parseConnectionUrl(url) as SMTPConnection.Options & {
    auth?: { user: string; pass: string }
  }
  const connection = new SMTPConnection({ ...options, socketTimeout: socketTimeoutMs })
  await new Promise<void>((done, failed) => {
    connection.once('error', failed)
    connection.connect((error) => (error ? failed(error) : done()))
  })
  if (auth) {
    await new Promise<void>((done, failed) =>
      connection.login({ credentials: auth }, (error) => (error ? failed(error) : done())),
    )
  }
  connection.removeAllListeners('error')
  connection.on('error', () => undefined)
  return connection
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
