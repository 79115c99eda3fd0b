import { createHash } from 'node:crypto'
import { isZoneGroup, posterZone } from '../../hour/poster-zones.ts'
import type { Language } from '../messages/languages.ts'
import { inLanguagePath, paths } from '../pages/paths.ts'
import { isPosterSize, type Poster, type PosterSize, posterKey } from './poster.ts'

/** Which poster a file name asks for. */
export interface PosterName {
  /** A zone or a group of zones. */
  place: string
  size: PosterSize
  /** Of the poster as its asker knows it; undefined in addresses that people write by hand. */
  hash: string | undefined
}

/** Of all that the poster shows: where something else is shown, the address is another one. */
export function posterHash(poster: Poster): string {
  return createHash('sha256').update(posterKey(poster)).digest('hex').slice(0, 20)
}

/** The path for ever of what the poster shows now. */
export function posterPath(
  poster: Poster,
  { slug, storm, place }: { slug: string; storm: string; place: string },
): string {
  const file = `${place.replaceAll('/', '~')}.${poster.size}.${posterHash(poster)}.png`
  return inLanguagePath(poster.language as Language, paths.poster(slug, storm, file))
}

/** Reads `Asia~Tokyo.story.0123456789abcdef0123.png`, also without its hash; undefined where there is no such poster. */
export function parsePosterFile(file: string): PosterName | undefined {
  const parts = /^([A-Za-z0-9_~+-]{1,64})\.([a-z]{1,16})(?:\.([0-9a-f]{20}))?\.png$/.exec(file)
  const [, name = '', size = '', hash] = parts ?? []
  const place = posterPlace(name.replaceAll('~', '/'))
  return place !== undefined && isPosterSize(size) ? { place, size, hash } : undefined
}

/** A group of zones or a zone that there is, as our tables name it. */
export function posterPlace(text: string): string | undefined {
  return isZoneGroup(text) ? text : posterZone(text)
}
