import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CampaignFile } from '../campaign/campaign.ts'
import { instant, later, toIso } from '../hour/instant.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { campaign, stage, tZero } from '../testing/stage.ts'
import { Frozen, findCampaign, listCampaigns, type StoredStorm, saveCampaign, storms } from './campaigns.ts'
import type { Database } from './database.ts'

const now = instant(tZero - 86_400_000)
const hour = 3_600_000
const at = (ms: number) => toIso(instant(ms))

onEveryDatabase('campaigns', (db) => {
  const save = (changes: Partial<CampaignFile> = {}, when = now) => saveCampaign(db(), campaign(changes), when)

  test('are created, then unchanged, then updated', async () => {
    assert.equal(await save(), 'created')
    assert.equal(await save(), 'unchanged')
    assert.equal(await save({ ask: 'Give the hares a week.' }), 'updated')
    assert.equal(await save({ ask: 'Give the hares a week.' }), 'unchanged')
    assert.equal((await findCampaign(db(), 'long-ears'))?.campaign.ask, 'Give the hares a week.')
  })

  test('keep their hashtag once somebody has pledged to post it; its capitals may still change', async () => {
    const scene = await stage(db())
    assert.equal(await save({ hashtag: 'LongEarDay' }), 'updated')
    assert.equal(await save({ hashtag: 'LongEarsDay' }), 'updated')
    await scene.consent('ada')
    const other = save({ hashtag: 'ShortTailsDay' })
    await assert.rejects(
      other,
      (error) => error instanceof Frozen && /pledged to post #LongEarsDay/.test(error.message),
    )
    assert.equal(await save({ hashtag: 'LongearsDay' }), 'updated')
  })

  test('that are imported again unchanged keep every row as it was', async () => {
    await save()
    const before = await storms(db())
    await save({}, later(now, hour))
    assert.deepEqual(await storms(db()), before)
  })

  test('come back as they were saved, storms in the order of their hours', async () => {
    const file: Partial<CampaignFile> = {
      ask: { en: 'Please', ja: 'お願い' },
      storms: [
        { name: 'second', at: at(tZero + hour), minutes: 30, goal: 500, wave: 'crescendo', profile: 'newsroom' },
        { name: 'first', at: at(tZero) },
      ],
    }
    await save(file)
    const found = await findCampaign(db(), 'long-ears')
    assert.deepEqual(found?.campaign, JSON.parse(JSON.stringify(campaign(file))))
    assert.deepEqual(
      found?.storms.map(({ name }) => name),
      ['first', 'second'],
    )
    const {
      tZero: when,
      minutes,
      goal,
      wave,
      profile,
      history,
      revision,
      changedAt,
      closedAt,
      opened,
    } = named(found?.storms ?? [], 'second')
    assert.deepEqual([when, minutes, goal, wave, profile], [tZero + hour, 30, 500, 'crescendo', 'newsroom'])
    assert.deepEqual([history, revision, changedAt, closedAt, opened], [false, 0, now, null, null])
  })

  test('are listed with their own storms alone', async () => {
    await save()
    await save({ slug: 'short-tails', storms: [] })
    const all = await listCampaigns(db())
    assert.deepEqual(
      all.map((each) => [each.campaign.slug, each.storms.length]),
      [
        ['long-ears', 1],
        ['short-tails', 0],
      ],
    )
  })

  test('that are unknown are undefined', async () => assert.equal(await findCampaign(db(), 'nobody'), undefined))

  test('have a storm as history that was over when it came in, and one that was not to come', async () => {
    await save({
      storms: [
        { name: 'past', at: at(now - hour) },
        { name: 'running', at: at(now - hour + 1) },
        { name: 'coming', at: at(now + 1) },
      ],
    })
    const history = (await storms(db())).map(({ name, history }) => [name, history])
    assert.deepEqual(history, [
      ['past', true],
      ['running', false],
      ['coming', false],
    ])
  })

  test('keep a storm from becoming history by itself, and history from becoming a storm to come', async () => {
    const both = [
      { name: 'past', at: at(now - 2 * hour) },
      { name: 'coming', at: at(now + hour) },
    ]
    await save({ storms: both })
    await save({ storms: both, ask: 'Still.' }, later(now, 10 * hour))
    assert.deepEqual(
      (await storms(db())).map(({ history }) => history),
      [true, false],
    )
    const revived = [
      { name: 'past', at: at(now + 2 * hour) },
      { name: 'coming', at: at(now + hour) },
    ]
    await assert.rejects(
      save({ storms: revived }),
      (error) => error instanceof Frozen && /stays history/.test(error.message),
    )
  })

  test('may correct the hour of history', async () => {
    await save({ storms: [{ name: 'past', at: at(now - 20 * hour) }] })
    assert.equal(await save({ storms: [{ name: 'past', at: at(now - 10 * hour) }] }), 'updated')
    assert.equal(named(await storms(db()), 'past').history, true)
  })

  test('do not lose a storm to come by a slip in its date', async () => {
    await save()
    await assert.rejects(save({ storms: [{ at: at(tZero - 366 * 24 * hour) }] }), Frozen)
    assert.equal(named(await storms(db()), 'storm').tZero, tZero)
  })

  test('count a new hour or length as a revision, and nothing else', async () => {
    await save()
    const step = async (storm: object, minute: number) => {
      await save({ storms: [{ at: at(tZero), ...storm }] }, later(now, minute * 60_000))
      const { revision, changedAt } = named(await storms(db()), 'storm')
      return [revision, changedAt - now]
    }
    assert.deepEqual(await step({ wave: 'crescendo' }, 1), [0, 0])
    assert.deepEqual(await step({ goal: 700 }, 2), [0, 0])
    assert.deepEqual(await step({ at: at(tZero + hour) }, 3), [1, 180_000])
    assert.deepEqual(await step({ at: at(tZero + hour), minutes: 30 }, 4), [2, 240_000])
    assert.deepEqual(await step({ at: at(tZero + hour), minutes: 30, wave: 'even' }, 5), [2, 240_000])
  })

  const frozen: [string, Partial<CampaignFile>][] = [
    ['hashtag', { hashtag: 'ShortTailsDay' }],
    ['hour', { storms: [{ at: at(tZero + 60_000), minutes: 60 }] }],
    ['length', { storms: [{ at: at(tZero), minutes: 61 }] }],
    ['profile', { storms: [{ at: at(tZero), minutes: 60, profile: 'newsroom' }] }],
  ]
  for (const [what, changes] of frozen) {
    test(`cannot change the ${what} once the ledger is open, and change nothing else with it`, async () => {
      const { keep } = await stage(db())
      await keep()
      const before = await findCampaign(db(), 'long-ears')
      const changed = saveCampaign(db(), campaign({ ask: 'Another ask.', ...changes }), now)
      await assert.rejects(
        changed,
        (error) => error instanceof Frozen && /is open.+Give a new storm another name/.test(error.message),
      )
      assert.deepEqual(await findCampaign(db(), 'long-ears'), before)
    })
  }

  test('can still change the ask, and have another storm, once a ledger is open; what it opened with stays', async () => {
    const { keep, reload } = await stage(db())
    await keep()
    const more = [
      { at: at(tZero), minutes: 60 },
      { name: 'second', at: at(tZero + 24 * hour) },
    ]
    assert.equal(await save({ ask: 'Another ask.', storms: more }), 'updated')
    assert.equal((await reload()).opened?.ask, campaign().ask)
    assert.equal((await storms(db())).length, 2)
  })

  test('cannot lose a storm that has pledges', async () => {
    const { consent } = await stage(db())
    await consent('ada')
    await assert.rejects(
      save({ storms: [] }),
      (error) => error instanceof Frozen && /Keep it in the file/.test(error.message),
    )
  })

  test('cannot lose a storm that has a ledger', async () => {
    const { keep } = await stage(db())
    await keep()
    await assert.rejects(
      save({ storms: [] }),
      (error) => error instanceof Frozen && /Keep it in the file/.test(error.message),
    )
  })

  test('lose a storm that nobody pledged for', async () => {
    await save()
    assert.equal(await save({ storms: [] }), 'updated')
    assert.deepEqual(await storms(db()), [])
  })

  test('that are imported twice at once are one', async () => {
    const done = await Promise.all([save(), save(), save(), save()])
    assert.deepEqual(done.sort(), ['created', 'unchanged', 'unchanged', 'unchanged'])
    assert.equal((await listCampaigns(db())).length, 1)
    assert.equal((await storms(db())).length, 1)
  })

  test('that are updated twice at once end as one of the two', async () => {
    await save()
    const asks = ['One ask.', 'Another ask.']
    const done = await Promise.all(
      asks.map((ask, index) => save({ ask, storms: [{ at: at(tZero + (index + 1) * hour) }] })),
    )
    assert.deepEqual(done, ['updated', 'updated'])
    const found = await findCampaign(db(), 'long-ears')
    assert.equal(found?.storms[0]?.tZero, found?.campaign.storms[0]?.tZero)
    assert.equal(found?.storms[0]?.revision, 2)
  })

  test('leave the database as it was when it breaks in the middle', async () => {
    await save()
    const broken = { ...campaign({ ask: 'Another ask.' }) }
    const storm = broken.storms[0]
    assert.ok(storm)
    await assert.rejects(saveCampaign(db(), { ...broken, storms: [{ ...storm, name: 'second', minutes: -1 }] }, now))
    assert.equal((await findCampaign(db(), 'long-ears'))?.campaign.ask, campaign().ask)
    assert.equal((await onlyStorm(db())).name, 'storm')
  })
})

function named(all: readonly StoredStorm[], name: string): StoredStorm {
  const found = all.find((storm) => storm.name === name)
  assert.ok(found, `no storm ${name}`)
  return found
}

async function onlyStorm(db: Database): Promise<StoredStorm> {
  const all = await storms(db)
  assert.equal(all.length, 1)
  return named(all, all[0]?.name ?? '')
}
