import type { Clock } from '../clock/clock.ts'
import { toIso } from '../hour/instant.ts'
import type { MastodonKeeping, ServerNotes } from '../networks/mastodon/keeping.ts'
import type { Leases, SignInStates } from '../networks/sign-in-keeping.ts'
import type { Database } from './database.ts'
import type { Vault } from './vault.ts'

interface Deps {
  db: Database
  vault: Vault
  clock: Clock
}

/** `shared` is what every way of signing in keeps in one place. */
export function createMastodonKeeping(deps: Deps, shared: SignInStates & Leases): MastodonKeeping {
  return {
    putState: shared.putState,
    takeState: shared.takeState,
    lease: shared.lease,
    app: (server, redirectUri) => app(deps, server, redirectUri),
    putApp: (server, redirectUri, text) => putApp(deps, server, redirectUri, text),
    dropApp: (server, redirectUri) => dropApp(deps, server, redirectUri),
    notesOf: (server) => notesOf(deps, server),
    note: (server, notes) => note(deps, server, notes),
  }
}

async function app({ db, vault }: Deps, server: string, redirectUri: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('mastodon_apps')
    .select('app_sealed')
    .where('server', '=', server)
    .where('redirect_uri', '=', redirectUri)
    .executeTakeFirst()
  return row && vault.open(row.app_sealed, appOwner(server, redirectUri))
}

async function putApp({ db, vault, clock }: Deps, server: string, redirectUri: string, text: string): Promise<void> {
  const values = {
    app_sealed: vault.seal(text, appOwner(server, redirectUri)),
    registered_at: toIso(clock.now()),
  }
  await db
    .insertInto('mastodon_apps')
    .values({ server, redirect_uri: redirectUri, ...values })
    .onConflict((conflict) => conflict.columns(['server', 'redirect_uri']).doUpdateSet(values))
    .execute()
}

async function dropApp({ db }: Deps, server: string, redirectUri: string): Promise<void> {
  await db.deleteFrom('mastodon_apps').where('server', '=', server).where('redirect_uri', '=', redirectUri).execute()
}

function appOwner(server: string, redirectUri: string): string {
  return `mastodon app ${server} ${redirectUri}`
}

async function notesOf({ db }: Deps, server: string): Promise<ServerNotes> {
  const row = await db.selectFrom('mastodon_servers').selectAll().where('server', '=', server).executeTakeFirst()
  if (!row) return {}
  const { characters, per_link, register_from, publishes_at_once } = row
  return {
    ...(characters !== null && per_link !== null && { limits: { characters, perLink: per_link } }),
    ...(register_from !== null && { registerFrom: register_from }),
    ...(publishes_at_once && { publishesAtOnce: true as const }),
  }
}

async function note({ db }: Deps, server: string, { limits, registerFrom, publishesAtOnce }: ServerNotes) {
  const values = {
    ...(limits && { characters: limits.characters, per_link: limits.perLink }),
    ...(registerFrom !== undefined && { register_from: toIso(registerFrom) }),
    ...(publishesAtOnce && { publishes_at_once: true }),
  }
  if (Object.keys(values).length === 0) return
  await db
    .insertInto('mastodon_servers')
    .values({ server, ...values })
    .onConflict((conflict) => conflict.column('server').doUpdateSet(values))
    .execute()
}
