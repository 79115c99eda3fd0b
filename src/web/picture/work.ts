import { textDirection } from '../messages/languages.ts'
import type { Poster } from '../posters/poster.ts'
import { posterSvg } from '../posters/poster-svg.ts'
import { outlineText } from './outline-text.ts'
import { rasterize } from './rasterize.ts'

/** What the drawing thread is asked for. */
export type Order = { kind: 'svg'; svg: string; language: string } | { kind: 'poster'; poster: Poster }

/** As PNG. */
export async function drawn(order: Order): Promise<Uint8Array> {
  if (order.kind === 'poster') return await rasterize(await posterSvg(order.poster))
  return await rasterize(await outlineText(order.svg, order.language, textDirection(order.language)))
}
