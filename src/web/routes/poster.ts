import type { Context } from 'hono'
import { pledgesByZone } from '../../store/supporters.ts'
import { frameOf } from '../frame.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import { draw, TooManyPictures } from '../picture/draw-svg.ts'
import { type PosterName, parsePosterFile, posterHash, posterPath } from '../posters/poster-address.ts'
import { type PosterSource, posterOf } from '../posters/poster-of.ts'
import type { Route, WebDeps } from '../route.ts'
import { stormOf } from '../storm-of.ts'

const forEver = 'public, max-age=31536000, immutable'

/** Whoever asks by its hash gets the same picture for ever; any other name of a poster leads to the present one. */
export const poster: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/c/:slug/:storm/poster/:file`,
  about: 'A time poster as PNG, for ever under the hash of what it shows: `PLACE.SIZE.HASH.png`.',
  answer: async (c, deps) => {
    const name = parsePosterFile(c.req.param('file') ?? '')
    if (!name) return c.notFound()
    const png = await pictureOf(c, deps, name)
    if (png === 'full')
      return c.text('Too many posters are being drawn. Try again in a few seconds.', 503, { 'Retry-After': '5' })
    if (!png) return await toPresentOne(c, deps, name)
    return c.body(new Uint8Array(png), 200, { 'Content-Type': 'image/png', 'Cache-Control': forEver })
  },
}

/** Undefined where the storm's poster of that name shows something else. */
async function pictureOf(c: Context, deps: WebDeps, { place, size, hash }: PosterName) {
  if (hash === undefined) return undefined
  const make = async () => {
    const source = await posterSource(c, deps)
    const wanted = source && posterOf(source, place, size)
    return wanted && posterHash(wanted) === hash ? await draw({ kind: 'poster', poster: wanted }) : undefined
  }
  return await deps.pictures?.get(hash, make).catch((error) => {
    if (error instanceof TooManyPictures) return 'full' as const
    throw error
  })
}

async function toPresentOne(c: Context, deps: WebDeps, { place, size }: PosterName): Promise<Response> {
  const source = await posterSource(c, deps)
  if (!source) return c.notFound()
  const { campaign, storm } = source
  c.header('Cache-Control', 'no-cache')
  return c.redirect(posterPath(posterOf(source, place, size), { slug: campaign.slug, storm: storm.name, place }))
}

/** What the posters of the storm in the path are made from. */
export async function posterSource(c: Context, deps: WebDeps): Promise<PosterSource | undefined> {
  const found = await stormOf(c, deps.db)
  if (!found) return undefined
  const counts = await pledgesByZone(deps.db, found.storm.id)
  const byZone = Object.entries(counts).map(([zone, pledges]) => ({ zone, pledges }))
  return { ...frameOf(c, deps), campaign: found.campaign, storm: found.storm, byZone }
}
