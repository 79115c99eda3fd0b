import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import type { Config } from '../config.ts'
import { PlainError } from '../plain-error.ts'
import { createApp } from './app.ts'
import { PictureCache } from './picture/picture-cache.ts'
import type { WebDeps } from './route.ts'

/** The port is taken; the message says what to do. */
export class PortTaken extends PlainError {}

export interface WebDoor extends AsyncDisposable {
  url: string
}

const portsTried = 20

/** Opens the web door on the port that was asked for, or else on the next free one. */
export async function listen(deps: Omit<WebDeps, 'publicUrl'>, config: Config): Promise<WebDoor> {
  const door = { url: '' }
  const pictures = new PictureCache({ folder: join(config.data.folder, 'posters'), ahead: true })
  const app = createApp({ pictures, ...deps, publicUrl: () => door.url })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const port = await bind(server, config)
  door.url = config.web.publicUrl?.origin ?? `http://localhost:${port}`
  return { ...door, [Symbol.asyncDispose]: () => closed(server) }
}

async function bind(server: Server, { web }: Config): Promise<number> {
  const last = web.portIsGiven ? web.port : web.port + portsTried
  for (let port = web.port; port <= last; port++) {
    if (await tryPort(server, port, web.host)) return (server.address() as AddressInfo).port
  }
  throw new PortTaken(
    web.portIsGiven
      ? `Port ${web.port} is taken. Set PORT to another one, or leave it unset and the next free one is found.`
      : `No port from ${web.port} to ${last} is free. Set PORT to one that is.`,
  )
}

function tryPort(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(false)
      else if (error.code === 'EAFNOSUPPORT' && host === '::') tryPort(server, port, '0.0.0.0').then(done, fail)
      else fail(error)
    }
    server.once('error', refused)
    server.listen(port, host, () => {
      server.off('error', refused)
      done(true)
    })
  })
}

/** Open streams are cut: their readers come again. */
function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}
