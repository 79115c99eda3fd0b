import { Hono } from 'hono'
import { createNetworks } from '../../networks/registry.ts'
import type { Database } from '../../store/database.ts'
import { Broadcast } from '../../storm/broadcast.ts'
import { type Stage, silent, stage } from '../../testing/stage.ts'
import { type Assets, unhashedAssets } from '../assets.ts'
import { organizerLink } from '../organizer.ts'
import type { WebDeps } from '../route.ts'
import { asset } from './assets.ts'
import { pageRoutes } from './pages.ts'
import { time } from './time.ts'

/** A key as the script makes it. */
export const formKey = '0123456789abcdef0123456789abcdef'

/** A text in somebody's own words that every network takes. */
export const ownText = 'My hare waits at the window every morning. #LongEarsDay'

type Fields = Record<string, string | readonly string[]>

/** The pages over one staged campaign, whose Bluesky is the pretend network. */
export async function site(db: Database, file: { name?: string } = {}, assets: Assets = unhashedAssets) {
  const at: Stage = await stage(db, { file })
  const deps = { ...depsOf(at), assets }
  const app = new Hono()
  for (const route of [...pageRoutes, asset, time]) app.on(route.method, route.path, (c) => route.answer(c, deps))
  const get = (path: string, headers: Record<string, string> = {}) => Promise.resolve(app.request(path, { headers }))
  const post = (path: string, fields: Fields, headers: Record<string, string> = {}) =>
    Promise.resolve(app.request(path, { method: 'POST', body: encoded(fields), headers }))
  const pledged = async () => {
    const answer = await post('/en/c/long-ears/storm/pledge', { networks: ['x'], zone: 'UTC', formKey })
    return answer.headers.get('location') ?? ''
  }
  return { app, get, post, pledged, stage: at, clock: at.clock, stormId: at.storm.id, link: organizerLink('', at.keys) }
}

function depsOf({ db, clock, keys, vault, network }: Stage): WebDeps {
  const networks = createNetworks({ fetch: () => Promise.reject(new Error('no network in this test')), clock })
  const bluesky = { ...networks.bluesky, publisher: network.publisher }
  return {
    db,
    clock,
    log: silent,
    keys,
    vault,
    networks: { ...networks, bluesky },
    ingests: [],
    broadcast: new Broadcast(),
    assets: unhashedAssets,
    publicUrl: () => 'https://uproar.example',
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
