import type { CampaignFile } from '../campaign/campaign.ts'
import type { ImageRules, SignIn } from '../networks/network.ts'
import { requestsPer5Minutes } from '../networks/policy.ts'
import { createNetworks } from '../networks/registry.ts'
import type { Database } from '../store/database.ts'
import { Broadcast } from '../storm/broadcast.ts'
import { HostGates } from '../storm/host-gates.ts'
import { ReceiptDesk } from '../storm/receipt-desk.ts'
import { SightingBoard } from '../storm/sighting-board.ts'
import type { Sightings } from '../storm/sightings.ts'
import { createApp } from '../web/app.ts'
import { type Assets, unhashedAssets } from '../web/assets.ts'
import { organizerLink } from '../web/organizer.ts'
import type { WebDeps } from '../web/route.ts'
import { type Stage, silent, stage } from './stage.ts'

/** A key as the script makes it. */
export const formKey = '0123456789abcdef0123456789abcdef'

/** A text in somebody's own words that every network takes. */
export const ownText = 'My hare waits at the window every morning. #LongEarsDay'

type Fields = Record<string, string | readonly string[]>

/** The pages over one staged campaign, whose Bluesky is the pretend network. */
export async function site(
  db: Database,
  file: Partial<CampaignFile> = {},
  assets: Assets = unhashedAssets,
  {
    signIn,
    images,
    publicUrl = 'https://uproar.example',
    paid,
    fetch = unconnected,
    startAt,
    ...operating
  }: {
    signIn?: SignIn
    /** Lets posts of the pretend network carry an image. */
    images?: ImageRules
    publicUrl?: string
    paid?: Sightings['paid']
    fetch?: typeof globalThis.fetch
    /** By the site's clock; an hour before T-zero unless said. */
    startAt?: number
  } & Pick<WebDeps, 'answered' | 'contact'> = {},
) {
  const at: Stage = await stage(db, { file, ...(startAt !== undefined && { startAt }) })
  const sightings = { board: new SightingBoard(), lists: [], paid, mostMills: 25_000 }
  const deps = { ...depsOf(at, { signIn, images }, fetch), sightings, assets, ...operating, publicUrl: () => publicUrl }
  const { broadcast } = deps
  const app = createApp(deps)
  const get = (path: string, headers: Record<string, string> = {}) => Promise.resolve(app.request(path, { headers }))
  const post = (path: string, fields: Fields, headers: Record<string, string> = {}) =>
    Promise.resolve(
      app.request(path, { method: 'POST', body: encoded(fields), headers: { Origin: 'http://localhost', ...headers } }),
    )
  /** The private page's path; another key is another supporter. */
  const pledged = async (key = formKey) => {
    const answer = await post('/en/c/long-ears/storm/pledge', { networks: ['x'], zone: 'UTC', formKey: key })
    return answer.headers.get('location') ?? ''
  }
  const link = organizerLink('', at.keys)
  return { app, get, post, pledged, stage: at, clock: at.clock, stormId: at.storm.id, broadcast, sightings, link }
}

const unconnected = () => Promise.reject(new Error('no network in this test'))

function depsOf(
  { db, clock, keys, vault, network }: Stage,
  { signIn, images }: { signIn: SignIn | undefined; images: ImageRules | undefined },
  fetch: typeof globalThis.fetch,
): Omit<WebDeps, 'publicUrl' | 'sightings'> {
  const networks = createNetworks({ fetch, clock })
  const publisher = { ...network.publisher, ...(images && { images }) }
  const bluesky = { ...networks.bluesky, publisher, ...(signIn && { signIn }) }
  return {
    db,
    clock,
    log: silent,
    keys,
    vault,
    networks: { ...networks, bluesky },
    ingests: [],
    broadcast: new Broadcast(),
    receipts: new ReceiptDesk({ db, clock, log: silent, fetch, gates: new HostGates(requestsPer5Minutes) }),
    assets: unhashedAssets,
    label: undefined,
    allowPrivateHosts: true,
  }
}

function encoded(fields: Fields): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
  )
}

export async function body(answer: Promise<Response>): Promise<string> {
  return await (await answer).text()
}
