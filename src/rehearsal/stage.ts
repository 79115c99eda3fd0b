import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from '../config.ts'
import { type AtprotoServers, startAtprotoServers } from '../networks/bluesky/local-servers.ts'
import { PlainError } from '../plain-error.ts'
import { environmentWith, startUproar, type UproarProcess } from './server-process.ts'

/** Everything a rehearsal is played on, in a folder of its own. */
export interface Stage extends AsyncDisposable {
  folder: string
  servers: AtprotoServers
  /** Of every Uproar process. */
  environment: Environment
  /** Resolves with the running server. */
  uproar(): Promise<UproarProcess>
  /** Kills the server as a power cut would, and starts it again at the same place. */
  crash(): Promise<void>
}

export const label = 'A re-enactment with made-up accounts, on servers that run on this machine alone.'

/** Starts PLC, PDS and Uproar; the stage takes everything with it when it is disposed of. */
export async function setStage(environment: Environment): Promise<Stage> {
  await using undo = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'uproar-demo-'))
  undo.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  const servers = await startServers(join(folder, 'pds'))
  undo.defer(() => servers.close())
  const settings = settingsOf(folder, servers, environment)
  let running = startIn(folder, settings)
  running.catch(() => undefined)
  undo.defer(async () => await (await running.catch(() => undefined))?.[Symbol.asyncDispose]())
  const stay = undo.move()
  return {
    folder,
    servers,
    environment: settings,
    uproar: () => running,
    async crash() {
      const { url, kill } = await running
      await kill()
      running = startIn(folder, { ...settings, PORT: new URL(url).port })
      await running
    },
    [Symbol.asyncDispose]: () => stay.disposeAsync(),
  }
}

/** Packages that only developers install may be missing; the message says which. */
async function startServers(folder: string): Promise<AtprotoServers> {
  return await startAtprotoServers({ rateLimits: true, folder }).catch((error: unknown) => {
    const missing =
      error instanceof Error && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ERR_MODULE_NOT_FOUND'
    throw missing ? new PlainError(error.message, { cause: error }) : error
  })
}

function settingsOf(folder: string, { pdsUrl }: AtprotoServers, environment: Environment): Environment {
  return environmentWith(environment, {
    PORT: environment.PORT,
    UPROAR_DATA: join(folder, 'data'),
    UPROAR_BLUESKY_STREAM: `${pdsUrl.replace('http', 'ws')}/xrpc/com.atproto.sync.subscribeRepos`,
    UPROAR_ALLOW_PRIVATE_HOSTS: '1',
    UPROAR_LABEL: label,
    UPROAR_LOG_LEVEL: 'info',
  })
}

function startIn(folder: string, environment: Environment): Promise<UproarProcess> {
  return startUproar({ environment, logFile: join(folder, 'uproar.log') })
}
