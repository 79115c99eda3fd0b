import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import { campaignSchema } from '../campaign/campaign.ts'
import type { Clock } from '../clock/clock.ts'
import type { Source } from '../networks/network.ts'
import type { HeardSince } from '../report/evidence/compare.ts'
import { type IntervalSummary, summarizeIntervals } from '../report/evidence/minutes.ts'
import type { Row } from '../report/rows.ts'
import { saveCampaign, storms } from '../store/campaigns.ts'
import type { Database } from '../store/database.ts'
import { readLedger } from '../store/ledger.ts'
import { createVault } from '../store/vault.ts'
import { Ingest } from './ingest.ts'
import { type KeeperDeps, keeperRound } from './keeper.ts'

/** A storm of somebody else's, as its installation announces it. */
export interface AnnouncedStorm {
  hashtag: string
  campaign: string
  storm: string
  tZero: string
  minutes: number
  profile: 'campaign' | 'newsroom' | 'rehearsal'
}

export interface OwnLedgerDeps {
  db: Database
  clock: Clock
  log: Logger
  sources: readonly Source[]
}

/** A witness's own measuring of a storm: the same reading, engines and ledger as everywhere, over streams of its own. */
export class OwnLedger {
  readonly ingests: readonly Ingest[]
  readonly #deps: OwnLedgerDeps
  readonly #keeper: KeeperDeps

  constructor(deps: OwnLedgerDeps) {
    this.#deps = deps
    this.ingests = deps.sources.map((source) => new Ingest({ ...deps, source }))
    this.#keeper = {
      ...deps,
      vault: createVault(randomBytes(32)),
      postSecret: randomBytes(32),
      wordsKey: randomBytes(32),
      publisherOf: () => undefined,
      dropped: () => 0,
    }
  }

  async follow({ hashtag, campaign, storm, tZero, minutes, profile }: AnnouncedStorm): Promise<void> {
    const own = campaignSchema.parse({
      slug: campaign,
      name: 'A storm that is witnessed',
      hashtag,
      ask: 'Nothing is asked here.',
      target: { name: 'Nobody', kind: 'institution' },
      message: 'This installation listens for itself.',
      storms: [{ name: storm, at: tZero, minutes, profile }],
    })
    await saveCampaign(this.#deps.db, own, this.#deps.clock.now())
  }

  async keep(): Promise<void> {
    await keeperRound(this.#keeper)
  }

  async heard(): Promise<{ intervals: IntervalSummary[]; since: HeardSince }> {
    const [storm] = await storms(this.#deps.db)
    const rows = storm ? await readLedger(this.#deps.db, storm.id) : []
    return { intervals: summarizeIntervals(rows), since: heardSince(rows) }
  }
}

/** What was missed is not compared: after a break, hearing begins anew. */
export function heardSince(rows: readonly Row[]): HeardSince {
  const since = new Map<string, number>()
  for (const row of rows) {
    if (row.kind !== 'source') continue
    if (row.status === 'connected' || row.status === 'gap') since.set(row.network, Date.parse(row.at))
  }
  return since
}
