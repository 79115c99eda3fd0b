import { type Clock, toIso } from '../../clock/clock.ts'
import { databaseTime } from '../../clock/lease-time.ts'
import { type Config, readConfig } from '../../config.ts'
import { makeKey, unusedKeys } from '../../networks/bluesky/oauth/keyset.ts'
import { PlainError } from '../../plain-error.ts'
import { everySession } from '../../store/accounts.ts'
import { storms } from '../../store/campaigns.ts'
import { type Database, openDatabase } from '../../store/database.ts'
import { holdDatabase } from '../../store/database-lock.ts'
import { holdFolder } from '../../store/lock.ts'
import { createOAuthKeeping } from '../../store/oauth.ts'
import { rewrapAll } from '../../store/rewrap.ts'
import { keepSecrets, loadKeys, newSecret, secretsIn } from '../../store/secret.ts'
import { createVault, type Vault } from '../../store/vault.ts'
import { type Command, UsageError } from '../command.ts'

export const rotateCommand: Command = {
  name: 'rotate',
  help: `Usage: uproar rotate

Changes the secret of this installation and the keys by which servers know it, while no server runs: makes a new secret,
wraps everything that is kept sealed under it, adds a new OAuth key, and drops the OAuth keys that no session needs.
Nobody is signed out. The organizer link changes; supporters' links do not. Interrupted, it is gone on with by running it
again. Backups made before need the old secret, which is kept beside the new one.

Where UPROAR_SECRET gives the secret, put a new one in front of it, with a comma between, and take the old one out
afterwards.

Example:
  uproar rotate

Exit codes: 0 done · 1 not done, and why · 2 called wrongly, or a setting cannot be used`,
  async run(args, io) {
    if (args.length > 0) throw new UsageError('No argument is expected: uproar rotate')
    const config = readConfig(io.environment)
    const { database, folder, embedded } = config.data
    await using _alone =
      typeof database === 'object' && 'url' in database ? await holdDatabase(database.url) : undefined
    await using _hold = embedded ? await holdFolder(folder) : undefined
    await using db = await openDatabase(database)
    await refuseInAStorm(db)
    for (const line of await rotate(config, { db, clock: io.clock })) io.stdout.write(`${line}\n`)
    return 0
  },
}

/** Keys of posts follow from the secret, and a storm that has begun has given them out. */
async function refuseInAStorm(db: Database): Promise<void> {
  const open = (await storms(db)).find(({ opened, closedAt, history }) => opened && !closedAt && !history)
  if (open)
    throw new PlainError(`Storm “${open.name}” of “${open.slug}” is under way. Change the secret after its report.`)
}

async function rotate(config: Config, { db, clock }: Means): Promise<string[]> {
  const { folder } = config.data
  const { secrets, where } = config.secret ? givenSecrets(config.secret) : await replaceSecret(folder, clock)
  const keys = await loadKeys(folder, secrets)
  const vault = createVault(keys.vault, keys.formerVaults)
  const records = await rewrapAll({ db, vault })
  if (!config.secret) await keepSecrets(folder, secrets.slice(0, 1))
  return [
    `Sealed records put under the new secret: ${records}.`,
    await rotateOAuthKeys({ db, vault, clock }),
    where,
    'The organizer link has changed; the server prints the new one when it starts.',
  ]
}

interface Means {
  db: Database
  clock: Clock
}

async function rotateOAuthKeys(deps: Means & { vault: Vault }): Promise<string> {
  const keeping = createOAuthKeeping({ ...deps, leaseTime: databaseTime })
  if ((await keeping.keys()).length === 0) return 'OAuth: no key was ever needed here, so none is made.'
  await makeKey(keeping)
  const unused = unusedKeys(await keeping.keys(), await everySession(deps), deps.clock)
  await keeping.dropKeys(unused)
  return `OAuth: one key added, which signs from an hour on; dropped, since no session needs them: ${unused.length}.`
}

interface Replacing {
  /** The new one first. */
  secrets: readonly Uint8Array[]
  /** What has become of the old one, for the operator. */
  where: string
}

function givenSecrets(secrets: readonly Uint8Array[]): Replacing {
  if (secrets.length > 1)
    return { secrets, where: 'Take the old secret out of UPROAR_SECRET now, and keep it with the backups from before.' }
  throw new PlainError(
    'UPROAR_SECRET holds one secret. Put a new one in front of it, with a comma between, and run this again.',
  )
}

/** Where a run was interrupted there is a new one already. */
async function replaceSecret(folder: string, clock: Clock): Promise<Replacing> {
  const secrets = await secretsIn(folder)
  const copy = `secret.before-${toIso(clock.now()).slice(0, 19).replaceAll(':', '')}`
  const both = secrets.length > 1 ? secrets : [newSecret(), ...secrets]
  if (secrets.length === 1) await keepSecrets(folder, both, copy)
  return {
    secrets: both,
    where: `The old secret is kept in ${folder}, in a file secret.before-…: delete it when no backup from before is needed.`,
  }
}
