import { z } from 'zod'
import { toIso } from '../../hour/instant.ts'
import { checkCosignature } from '../../report/evidence/cosigning.ts'
import { readNote } from '../../report/evidence/note.ts'
import { readStatement } from '../../report/evidence/statement.ts'
import { storms } from '../../store/campaigns.ts'
import {
  cosignaturesOf,
  keepCosignature,
  keepStatement,
  knownWitnesses,
  mostWitnesses,
} from '../../store/cosignatures.ts'
import { headAt, lastHead, readMinutes } from '../../store/heads.ts'
import { publishedKey } from '../../store/ledger-key.ts'
import type { Route } from '../route.ts'
import { stormOf } from '../storm-of.ts'

const plain = { 'Content-Type': 'text/plain; charset=utf-8' }
const briefly = 'public, max-age=5'

export const ledgerKeyFile: Route = {
  method: 'GET',
  path: '/.well-known/uproar-ledger-key',
  about: 'The verifier key (C2SP signed note, Ed25519) of everything that this installation signs.',
  answer: async (c, { db }) => {
    const key = await publishedKey({ db })
    return key ? c.body(`${key}\n`, 200, { ...plain, 'Cache-Control': 'public, max-age=300' }) : c.notFound()
  },
}

export const ledgerStorms: Route = {
  method: 'GET',
  path: '/ledger/storms.json',
  about: 'The storms of this installation with hashtag, hour and how they are judged, for witnesses.',
  answer: async (c, { db }) => {
    const all = (await storms(db)).filter(({ history, opened }) => !history && opened)
    const list = all.map(({ slug, name, tZero, minutes, profile, opened }) => ({
      hashtag: opened?.hashtag,
      campaign: slug,
      storm: name,
      tZero: toIso(tZero),
      minutes,
      profile,
    }))
    return c.json({ storms: list }, 200, { 'Cache-Control': briefly })
  },
}

export const checkpointFile: Route = {
  method: 'GET',
  path: '/c/:slug/:storm/ledger/checkpoint',
  about: 'The newest signed head of a storm’s ledger (C2SP checkpoint) with the cosignatures of its witnesses.',
  answer: async (c, { db }) => {
    const found = await stormOf(c, db)
    const head = found && (await lastHead(db, found.storm.id))
    if (!found || !head) return c.notFound()
    const lines = await cosignaturesOf(db, found.storm.id, head.minute + 1)
    const note = head.note + lines.map(({ line }) => `${line}\n`).join('')
    return c.body(note, 200, { ...plain, 'Cache-Control': briefly })
  },
}

export const minutesFile: Route = {
  method: 'GET',
  path: '/c/:slug/:storm/ledger/minutes.json',
  about: 'The leaves of a storm’s tree, oldest first: each is the canonical JSON of one minute.',
  answer: async (c, { db }) => {
    const found = await stormOf(c, db)
    if (!found) return c.notFound()
    return c.json({ minutes: await readMinutes(db, found.storm.id) }, 200, { 'Cache-Control': briefly })
  },
}

const witnessing = z.strictObject({
  witness: z.string().max(400),
  size: z.int().positive(),
  line: z.string().max(600).optional(),
  statement: z.string().max(60_000),
})

export const takeWitness: Route = {
  method: 'POST',
  path: '/c/:slug/:storm/ledger/witness',
  about: 'Takes what a witness says: its cosignature of a head, and a signed statement of what it compared.',
  answer: async (c, { db, clock }) => {
    const found = await stormOf(c, db)
    if (!found) return c.notFound()
    const given = witnessing.safeParse(await c.req.json().catch(() => undefined))
    if (!given.success) return c.text('A witness, a size and a signed statement are expected.', 422)
    const { witness, size, line, statement } = given.data
    const note = await headAt(db, found.storm.id, size)
    if (!note) return c.text(`There is no head of ${size} leaves.`, 409)
    const wrong = checkWitness({ witness, line, statement }, note)
    if (wrong) return c.text(wrong, 422)
    const known = await knownWitnesses(db, found.storm.id)
    if (!known.has(witness) && known.size >= mostWitnesses) return c.text('There are witnesses enough.', 429)
    if (line) await keepCosignature(db, found.storm.id, { witness, size, line }, clock.now())
    await keepStatement(db, found.storm.id, { witness, note: statement }, clock.now())
    return c.text('Taken.', 200)
  },
}

function checkWitness(given: { witness: string; line: string | undefined; statement: string }, note: string) {
  const text = readNote(note)?.text ?? ''
  const said = readStatement(given.statement, given.witness)
  if (!said) return 'The statement is not signed by that witness.'
  if (said.origin !== text.split('\n')[0]) return 'The statement is about another log.'
  if (given.line && !checkCosignature(text, given)) return 'The cosignature is not of that head.'
  return undefined
}
