import { frameOf } from '../frame.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import { postersPage } from '../pages/posters/posters-page.ts'
import { draw } from '../picture/draw-svg.ts'
import { posterSizeNames } from '../posters/poster.ts'
import { posterHash, posterPlace } from '../posters/poster-address.ts'
import { posterOf } from '../posters/poster-of.ts'
import type { Route } from '../route.ts'
import { posterSource } from './poster.ts'

export const posters: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/c/:slug/:storm/posters`,
  about: 'The time posters of a place or a group of places, in every size, with their alt text: `?place=Asia/Tokyo`.',
  answer: async (c, deps) => {
    const source = await posterSource(c, deps)
    const place = posterPlace(c.req.query('place') || 'world')
    if (!source || place === undefined) return c.notFound()
    for (const size of posterSizeNames) {
      const poster = posterOf(source, place, size)
      deps.pictures?.prepare(posterHash(poster), () => draw({ kind: 'poster', poster }))
    }
    c.header('Cache-Control', 'public, max-age=60')
    return c.html(postersPage({ ...frameOf(c, deps), source, place }))
  },
}
