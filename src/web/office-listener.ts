import type { IncomingMessage, RequestListener } from 'node:http'
import type { Office, OfficeAnswer } from '../storm/office.ts'

/** The office for the other commands of this machine, over the Unix socket in the data folder. */
export function officeListener(office: Office): RequestListener {
  return (incoming, outgoing) => {
    answer(office, incoming).then(
      ({ ok, text }) => outgoing.writeHead(ok ? 200 : 422).end(text),
      (error: unknown) => outgoing.writeHead(500).end(`The running server could not do it: ${String(error)}`),
    )
  }
}

async function answer(office: Office, incoming: IncomingMessage): Promise<OfficeAnswer> {
  const url = new URL(incoming.url ?? '/', 'http://office')
  const asked = (name: string) => url.searchParams.get(name) ?? undefined
  if (url.pathname === '/import') return await office.importCampaign(await textOf(incoming))
  if (url.pathname === '/report') return await office.report(asked('slug') ?? '', asked('storm'))
  return { ok: false, text: 'This server is of another version and does not know that command.' }
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
