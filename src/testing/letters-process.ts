import { randomUUID } from 'node:crypto'
import { systemClock } from '../clock/clock.ts'
import { createMailCarrier } from '../notify/mail.ts'
import { sendLetters } from '../notify/sender.ts'
import { openDatabase } from '../store/database.ts'
import { loadKeys } from '../store/secret.ts'
import { createVault } from '../store/vault.ts'
import { plainWriter } from './letters.ts'
import { silent } from './stage.ts'

/** A process that only sends letters, to be killed: `letters-process.ts DATABASE_URL SMTP_URL CONNECTIONS`. */
const [, , database = '', smtp = '', connections = '4'] = process.argv
const vault = createVault((await loadKeys('unused', new Uint8Array(32).fill(7))).vault)
const carrier = createMailCarrier({
  url: smtp,
  from: 'Uproar <hello@uproar.example>',
  perMinute: 10_000_000,
  connections: Number(connections),
  writer: plainWriter,
})
const db = await openDatabase({ url: database })
const deps = { db, vault, clock: systemClock, log: silent, owner: randomUUID(), carriers: [carrier] }
await sendLetters(deps, new AbortController().signal)
