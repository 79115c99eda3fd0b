import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  to: string
  raw: string
}

/** A real SMTP receiver on this machine, which keeps what it takes. `refuses` answers a recipient with that code. */
export async function startMailServer(
  options: { refuses?: (to: string) => number | undefined; onMail?: (count: number) => void } = {},
) {
  const mails: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, done) {
      const code = options.refuses?.(address)
      done(code ? Object.assign(new Error('nobody is here'), { responseCode: code }) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const [recipient] = session.envelope.rcptTo
        mails.push({ to: recipient?.address ?? '', raw: Buffer.concat(chunks).toString('utf8') })
        done()
        options.onMail?.(mails.length)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())),
  }
}
