import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { type Campaign, type CampaignFile, campaignSchema } from '../campaign/campaign.ts'
import { sketchOf } from '../campaign/sketch.ts'
import { FakeClock } from '../clock/fake-clock.ts'
import { leaseTimeOf } from '../clock/lease-time.ts'
import { toIso } from '../hour/instant.ts'
import type { PretendFaults } from '../networks/pretend/faults.ts'
import { createPretendNetwork, type PretendNetwork } from '../networks/pretend/network.ts'
import { connectAccount } from '../store/accounts.ts'
import { type StoredStorm, saveCampaign, storms } from '../store/campaigns.ts'
import { addConsent } from '../store/consents.ts'
import type { Database } from '../store/database.ts'
import { keepImage, type StoredImage } from '../store/images.ts'
import { createPostgresOutbox } from '../store/postgres-outbox.ts'
import { type Keys, loadKeys } from '../store/secret.ts'
import { addPledge, findSupporter } from '../store/supporters.ts'
import { createVault } from '../store/vault.ts'
import { keeperRound } from '../storm/keeper.ts'

/** T-zero of every staged storm. */
export const tZero = Date.UTC(2026, 11, 5, 11)

/** A campaign of nobody, with one storm of an hour at `tZero`. */
export function campaign(changes: Partial<CampaignFile> = {}): Campaign {
  return campaignSchema.parse({
    slug: 'long-ears',
    name: 'A day for long ears',
    hashtag: 'LongEarsDay',
    ask: 'Give the hares of Examplia a day of their own.',
    target: { name: 'The Parliament of Examplia', kind: 'government' },
    message: 'Hares have waited long enough.',
    storms: [{ at: toIso(new FakeClock(tZero).now()), minutes: 60 }],
    ...changes,
  })
}

export const silent = pino({ level: 'silent' })

export interface Stage {
  db: Database
  clock: FakeClock
  network: PretendNetwork
  keys: Keys
  vault: ReturnType<typeof createVault>
  outbox: ReturnType<typeof createPostgresOutbox>
  storm: StoredStorm
  /** Pledges, connects and consents as one supporter, perhaps with an image; answers the consent's id. */
  consent(handle: string, text?: string, image?: StoredImage): Promise<string>
  /** Lets the keeper open and close what is due. */
  keep(): Promise<void>
  /** The storm as it stands now. */
  reload(): Promise<StoredStorm>
}

/** An installation with one campaign and one storm, on the pretend network and a clock that a test moves. */
export async function stage(
  db: Database,
  options: { faults?: PretendFaults; file?: Partial<CampaignFile>; startAt?: number } = {},
): Promise<Stage> {
  const clock = new FakeClock(options.startAt ?? tZero - 3_600_000)
  const network = createPretendNetwork({ clock, ...(options.faults && { faults: options.faults }) })
  const keys = await loadKeys('unused', new Uint8Array(32).fill(7))
  const vault = createVault(keys.vault)
  await saveCampaign(db, campaign(options.file), clock.now())
  const reload = async () => {
    const [storm] = await storms(db)
    if (!storm) throw new Error('The stage has no storm.')
    return storm
  }
  const storm = await reload()
  const outbox = createPostgresOutbox({ db, vault, leaseTime: leaseTimeOf(clock) })
  const publisherOf = () => network.publisher
  return {
    db,
    clock,
    network,
    keys,
    vault,
    outbox,
    storm,
    reload,
    keep: () =>
      keeperRound({
        db,
        vault,
        clock,
        log: silent,
        publisherOf,
        postSecret: keys.posts,
        wordsKey: keys.words,
        dropped: () => 0,
      }),
    consent: async (handle, text = `${handle} says hello #LongEarsDay`, image) => {
      const order = {
        formKey: randomUUID(),
        campaignId: storm.campaignId,
        stormId: storm.id,
        zone: 'Asia/Tokyo',
        language: 'en',
      }
      const secret = await addPledge({ db, keys, vault }, { ...order, networks: ['pretend'] }, clock.now())
      const supporter = await findSupporter(db, secret)
      if (!supporter) throw new Error('The stage has lost its supporter.')
      const connection = await network.publisher.connect({
        handle,
        password: 'right',
        server: new URL(network.server.address),
      })
      const owner = { supporterId: supporter.id, campaignId: storm.campaignId, network: 'pretend' as const }
      const rowId = await connectAccount({ db, vault }, owner, connection, clock.now())
      const id = randomUUID()
      const account = { ...connection.account, rowId, network: 'pretend' as const }
      const post = network.publisher.prepare(text, { tag: 'LongEarsDay', language: 'en' })
      const sketch = sketchOf(text, keys.words)
      const along = image && { id: await keepImage(db, supporter.id, image, clock.now()), alt: 'A hare.' }
      const consent = { id, supporterId: supporter.id, account, text, language: 'en', post, sketch, image: along }
      await addConsent(
        { db, publisher: network.publisher, postSecret: keys.posts },
        await reload(),
        consent,
        clock.now(),
      )
      return id
    },
  }
}
