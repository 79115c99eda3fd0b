import type { Route } from '../route.ts'
import { mapOfPath, worldMap } from '../world/map-svg.ts'

export const worldMapPicture: Route = {
  method: 'GET',
  path: '/map/:file',
  about: 'The world by local time at one instant, as a picture; the same for ever.',
  answer: (c) => {
    const asked = mapOfPath(c.req.path)
    if (!asked) return c.notFound()
    return c.body(worldMap(asked.at, asked.scheme), 200, {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  },
}
