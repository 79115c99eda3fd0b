import type { Route } from '../route.ts'

export const time: Route = {
  method: 'GET',
  path: '/time',
  about: 'The server’s clock, for countdowns: `{"now": milliseconds since 1970}`.',
  answer: (c, { clock }) => {
    c.header('Cache-Control', 'no-store')
    return c.json({ now: clock.now() })
  },
}
