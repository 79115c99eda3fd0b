import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export interface AtprotoServers {
  plcUrl: string
  pdsUrl: string
  createAccount(account: { handle: string; password: string; email: string }): Promise<LocalAccount>
  close(): Promise<void>
}

export interface LocalAccount {
  did: string
  handle: string
  accessJwt: string
  refreshJwt: string
}

/**
 * Starts a real PLC directory and a real PDS on this machine, reachable from it alone, for rehearsals and tests.
 * Handles end in `.test`. Accounts are made past the rate limits; everything else meets them.
 * Both servers keep silent unless `LOG_ENABLED` is set. `folder` receives the PDS's data and is the caller's to remove.
 */
export async function startAtprotoServers(options: { rateLimits: boolean; folder: string }): Promise<AtprotoServers> {
  const packages = await loadPackages()
  const plc = await startPlc(packages)
  try {
    const pds = await startPds(packages, { ...options, plcUrl: plc.url })
    return {
      plcUrl: plc.url,
      pdsUrl: pds.url,
      createAccount: (account) => createAccount(pds, account),
      close: async () => {
        await pds.close()
        await plc.close()
      },
    }
  } catch (cause) {
    await plc.close()
    throw cause
  }
}

type Packages = Awaited<ReturnType<typeof loadPackages>>

async function loadPackages() {
  try {
    const [pds, plc] = await Promise.all([import('@atproto/pds'), import('@did-plc/server')])
    return { pds, plc }
  } catch (cause) {
    if (!hasCode(cause, 'ERR_MODULE_NOT_FOUND')) throw cause
    throw new Error('The demo needs two more packages: npm install @atproto/pds @did-plc/server', { cause })
  }
}

async function startPlc({ plc }: Packages) {
  const server = plc.PlcServer.create({ db: plc.Database.mock() })
  const listening = await listen(server.app, 0)
  return { url: addressOf(listening), close: () => stop(listening) }
}

async function startPds(packages: Packages, options: { rateLimits: boolean; folder: string; plcUrl: string }) {
  const bypassKey = randomBytes(16).toString('hex')
  const { server, listening } = await onFreePort((port) => openPds(packages, { ...options, port, bypassKey }))
  const close = async () => {
    await stop(listening)
    await server.destroy()
  }
  return { url: addressOf(listening), bypassKey, close }
}

async function openPds(
  { pds }: Packages,
  options: { rateLimits: boolean; folder: string; plcUrl: string; port: number; bypassKey: string },
) {
  const blobs = join(options.folder, 'blobs')
  await mkdir(blobs, { recursive: true })
  const server = await pds.PDS.fromEnv({
    port: options.port,
    hostname: 'localhost',
    devMode: true,
    dataDirectory: options.folder,
    blobstoreDiskLocation: blobs,
    didPlcUrl: options.plcUrl,
    enableDidDocWithSession: true,
    serviceHandleDomains: ['.test'],
    inviteRequired: false,
    rateLimitsEnabled: options.rateLimits,
    rateLimitBypassKey: options.bypassKey,
    crawlers: [],
    jwtSecret: randomBytes(16).toString('hex'),
    adminPassword: randomBytes(16).toString('hex'),
    plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString('hex'),
  })
  await server.ctx.sequencer.start()
  try {
    return { server, listening: await listen(server.app, options.port) }
  } catch (cause) {
    await server.destroy()
    throw cause
  }
}

/** The PDS writes its port into every identity, so it must know the port before it listens. */
async function onFreePort<T>(open: (port: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await open(await freePort())
    } catch (cause) {
      if (attempt === 5 || !hasCode(cause, 'EADDRINUSE')) throw cause
    }
  }
}

async function freePort(): Promise<number> {
  const probe = await listen(createServer(), 0)
  const { port } = probe.address() as AddressInfo
  await stop(probe)
  return port
}

interface Listens {
  listen(port: number, host: string): Server
}

function listen(app: Listens, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, '127.0.0.1')
    server.once('listening', () => resolve(server))
    server.once('error', reject)
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function addressOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code
}

async function createAccount(
  pds: { url: string; bypassKey: string },
  account: { handle: string; password: string; email: string },
): Promise<LocalAccount> {
  const response = await fetch(`${pds.url}/xrpc/com.atproto.server.createAccount`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-ratelimit-bypass': pds.bypassKey },
    body: JSON.stringify(account),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(`The local PDS refused the account ${account.handle}: ${answer.message}`)
  const { did, handle, accessJwt, refreshJwt } = answer
  return { did, handle, accessJwt, refreshJwt }
}
