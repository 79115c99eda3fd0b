import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { systemClock } from '../../clock/clock.ts'
import { createMailCarrier } from '../../notify/mail.ts'
import { planRound } from '../../notify/planner.ts'
import { sendLetters } from '../../notify/sender.ts'
import type { Database } from '../../store/database.ts'
import { onPGlite } from '../../testing/databases.ts'
import { startMailServer } from '../../testing/mail-server.ts'
import { body, formKey, site } from '../../testing/site.ts'
import { silent, tZero } from '../../testing/stage.ts'
import { createWriter } from '../letters/letter-words.ts'

type Site = Awaited<ReturnType<typeof site>>

describe('reminders', () => {
  onPGlite((db) => {
    test('an address gets one letter until it is confirmed; opening its link changes nothing, the button does', async () => {
      const at = await site(db())
      await pledgeByMail(at)
      await using server = await startMailServer()
      await deliver(db(), at, server.url)
      assert.equal(server.mails.length, 1)
      const link = linkIn(server.mails[0]?.raw ?? '', /https:\/\/uproar\.example(\/en\/confirm\/[\w.-]+)/)
      assert.match(await body(at.get(link)), /This is my address/)
      assert.equal(await confirmed(db()), 0)
      assert.equal((await at.post(link, {})).status, 200)
      assert.equal(await confirmed(db()), 1)
      assert.equal((await at.post(`${link}x`, {})).status, 410)
    })

    test('a mail program unsubscribes from the letter’s own header, and no mail comes any more', async () => {
      const at = await site(db())
      await pledgeByMail(at)
      await db().deleteFrom('letters').execute()
      const now = new Date(at.clock.now()).toISOString()
      await db().updateTable('supporters').set({ email_confirmed_at: now }).execute()
      await using server = await startMailServer()
      await planAndDeliver(db(), at, server.url)
      const [mail] = server.mails
      assert.ok(mail)
      assert.match(header(mail.raw, 'List-Unsubscribe-Post') ?? '', /^List-Unsubscribe=One-Click$/)
      const address = /^<https:\/\/uproar\.example(\/.+)>$/.exec(header(mail.raw, 'List-Unsubscribe') ?? '')?.[1]
      assert.ok(address)
      assert.match(await body(at.get(address)), /Stop all mail to me/)
      const before = await db().selectFrom('supporters').select('by_mail').executeTakeFirstOrThrow()
      assert.equal(before.by_mail, true, 'opening the link changed nothing')
      const asMailProgram = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }
      assert.equal((await at.app.request(address, asMailProgram)).status, 200)
      assert.deepEqual(await db().selectFrom('supporters').select('by_mail').execute(), [{ by_mail: false }])
      assert.deepEqual(await db().selectFrom('letters').select('id').where('state', '=', 'planned').execute(), [])
      await planAndDeliver(db(), at, server.url)
      assert.equal(server.mails.length, 1)
    })

    test('no letter before T-zero carries the hashtag, whatever it is about', async () => {
      const at = await site(db(), { name: 'The #LongEarsDay campaign' })
      await pledgeByMail(at)
      await using server = await startMailServer()
      await deliver(db(), at, server.url)
      assert.doesNotMatch(decoded(server.mails[0]?.raw ?? ''), /#LongEarsDay/)
      assert.match(decoded(server.mails[0]?.raw ?? ''), /LongEarsDay campaign/)
    })

    test('an address is taken from those old enough in their country; the rest pledges all the same', async () => {
      const at = await site(db())
      const pledge = { networks: ['x'], zone: 'Europe/Paris', formKey, email: 'hare@example.org' }
      const refused = await at.post('/en/c/long-ears/storm/pledge', pledge)
      assert.equal(refused.status, 422)
      assert.match(await refused.text(), /asks you to be 15/)
      assert.equal((await at.post('/en/c/long-ears/storm/pledge', { ...pledge, email: '' })).status, 303)
    })

    test('what was chosen stands on the private page, and who came by a link is counted and not noted', async () => {
      const at = await site(db())
      const mine = await at.pledged()
      const chosen = { rungs: ['week', 'go'], from: '22', to: '8' }
      assert.equal((await at.post(`${mine}/reminders`, chosen)).status, 303)
      const page = await body(at.get(mine))
      assert.match(page, /value="week" checked/)
      assert.doesNotMatch(page, /value="day" checked/)
      assert.match(page, /<option value="22" selected>/)
      assert.match(page, /No mail is sent from this site/)
      const via = /via=([\w-]{8})"/.exec(page)?.[1] ?? ''
      await at.post('/en/c/long-ears/storm/pledge', {
        networks: ['x'],
        zone: 'UTC',
        formKey: 'a-friend-of-the-first-one',
        via,
      })
      assert.match(await body(at.get(mine)), /One person came by your link/)
      assert.doesNotMatch(via, /LongEars/)
    })
  })
})

async function pledgeByMail(at: Site): Promise<void> {
  const fields = { networks: ['x'], zone: 'UTC', formKey, email: 'hare@example.org', age: 'yes' }
  assert.equal((await at.post('/en/c/long-ears/storm/pledge', fields)).status, 303)
}

async function planAndDeliver(db: Database, at: Site, url: string): Promise<void> {
  await planRound({ db, clock: at.clock, log: silent, channels: new Map([['mail', 6000]]) })
  await at.clock.advanceTo(tZero - 5)
  await deliver(db, at, url)
}

/** Everything that is due leaves. */
async function deliver(db: Database, at: Site, url: string): Promise<void> {
  const { keys, vault } = at.stage
  const writer = createWriter({ keys, publicUrl: () => 'https://uproar.example' })
  const carrier = createMailCarrier({
    url,
    from: 'Hares <hello@uproar.example>',
    perMinute: 6e6,
    connections: 1,
    writer,
  })
  const stop = new AbortController()
  const clock = { ...systemClock, now: () => at.clock.now() }
  const sending = sendLetters({ db, vault, clock, log: silent, owner: 'test', carriers: [carrier] }, stop.signal)
  const left = () =>
    db
      .selectFrom('letters')
      .select('id')
      .where('state', 'in', ['planned', 'sending'])
      .where('due_at', '<=', new Date(at.clock.now()).toISOString() as never)
      .execute()
  while ((await left()).length > 0) await systemClock.pause(10)
  stop.abort()
  await sending
}

async function confirmed(db: Database): Promise<number> {
  return (await db.selectFrom('supporters').select('id').where('email_confirmed_at', 'is not', null).execute()).length
}

function header(raw: string, name: string): string | undefined {
  const unfolded = raw.split('\r\n\r\n')[0]?.replaceAll(/\r\n[ \t]+/g, ' ') ?? ''
  return new RegExp(`^${name}: (.*)$`, 'm').exec(unfolded)?.[1]?.trim()
}

/** Quoted-printable (RFC 2045 §6.7), as far as these letters need it. */
function decoded(raw: string): string {
  return raw
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function linkIn(raw: string, shape: RegExp): string {
  const found = shape.exec(decoded(raw))?.[1]
  if (!found) throw new Error('There is no link in that letter.')
  return found
}
