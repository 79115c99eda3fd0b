import { sql } from 'kysely'
import type { Route } from '../route.ts'

export const healthz: Route = {
  method: 'GET',
  path: '/healthz',
  about: 'Answers 200 while the process lives.',
  answer: (c) => c.text('alive\n'),
}

export const readyz: Route = {
  method: 'GET',
  path: '/readyz',
  about: 'Answers 200 while the database answers, with the state of each stream; else 503.',
  answer: async (c, { db, ingests }) => {
    const streams = ingests.map(({ source, status }) => ({ source: source.id, status }))
    try {
      await sql`select 1`.execute(db)
      return c.json({ database: 'answers', streams })
    } catch {
      return c.json({ database: 'does not answer', streams }, 503)
    }
  },
}
