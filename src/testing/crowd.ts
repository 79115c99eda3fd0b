import { randomUUID } from 'node:crypto'
import { toIso } from '../hour/instant.ts'
import { positionOf } from '../hour/wave.ts'
import type { Stage } from './stage.ts'

/** That many supporters with an account and a consent each, written straight into the tables; their handles. */
export async function crowd({ db, clock, vault, network, storm }: Stage, count: number): Promise<string[]> {
  const now = toIso(clock.now())
  const people = Array.from({ length: count }, (_, number) => ({
    number,
    handle: `person-${number}`,
    supporter: randomUUID(),
    account: randomUUID(),
  }))
  for (let from = 0; from < count; from += 200) {
    const some = people.slice(from, from + 200)
    const supporters = some.map(({ supporter }) => ({
      id: supporter,
      campaign_id: storm.campaignId,
      link_hash: supporter,
      zone: 'UTC',
      language: 'en',
      created_at: now,
    }))
    await db.insertInto('supporters').values(supporters).execute()
    await db.insertInto('accounts').values(some.map(accountRow)).execute()
    await db.insertInto('consents').values(some.map(consentRow)).execute()
  }
  return people.map(({ handle }) => handle)

  function accountRow({ handle, supporter, account: id }: (typeof people)[number]) {
    const { account, session } = network.server.signIn(handle, 'right')
    return {
      id,
      campaign_id: storm.campaignId,
      supporter_id: supporter,
      network: 'pretend' as const,
      network_id: account.id,
      handle,
      server: account.server,
      session_sealed: vault.seal(JSON.stringify(session), account.id),
      state: 'ready' as const,
      created_at: now,
    }
  }

  function consentRow({ number, handle, supporter, account }: (typeof people)[number]) {
    const text = `${handle} says hello #LongEarsDay`
    return {
      id: randomUUID(),
      storm_id: storm.id,
      supporter_id: supporter,
      account_id: account,
      network: 'pretend' as const,
      host: new URL(network.server.address).host,
      text,
      language: 'en',
      post: JSON.stringify(network.publisher.prepare(text, { tag: 'LongEarsDay', language: 'en' })),
      position: positionOf(number),
      state: 'planned' as const,
      consented_at: now,
    }
  }
}
