import assert from 'node:assert/strict'
import { test } from 'node:test'
import { later } from '../hour/instant.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { stage } from '../testing/stage.ts'
import { addMentions, markDeleted, mentionsOf } from './mentions.ts'

onEveryDatabase('mentions', (db) => {
  test('are kept once however often they come, and the first telling stands', async () => {
    const { storm, clock } = await stage(db())
    const at = clock.now()
    const first = { uri: 'at://ada/1', author: 'ada', at }
    await addMentions(db(), storm.id, 'bluesky', [first, { uri: 'at://bo/1', author: 'bo', at: later(at, 1) }])
    await addMentions(db(), storm.id, 'bluesky', [{ ...first, author: 'mallory', at: later(at, 500) }])
    assert.deepEqual(await mentionsOf(db(), storm.id, 'bluesky'), [
      { ...first, deletedAt: null },
      { uri: 'at://bo/1', author: 'bo', at: at + 1, deletedAt: null },
    ])
  })

  test('that are deleted stay, marked so; what was never counted is not added by its deletion', async () => {
    const { storm, clock } = await stage(db())
    const at = clock.now()
    await addMentions(db(), storm.id, 'bluesky', [{ uri: 'at://ada/1', author: 'ada', at }])
    await markDeleted(db(), storm.id, ['at://ada/1', 'at://nobody/1'], later(at, 9))
    await markDeleted(db(), storm.id, [], later(at, 10))
    const all = await mentionsOf(db(), storm.id, 'bluesky')
    assert.deepEqual(
      all.map(({ uri, deletedAt }) => [uri, deletedAt]),
      [['at://ada/1', at + 9]],
    )
  })

  test('come by the thousand, and of the network that is asked for', async () => {
    const { storm, clock } = await stage(db())
    const many = Array.from({ length: 2500 }, (_, index) => ({
      uri: `at://fan/${index}`,
      author: 'fan',
      at: clock.now(),
    }))
    await addMentions(db(), storm.id, 'bluesky', many)
    await addMentions(db(), storm.id, 'pretend', [{ uri: 'pretend://1', author: 'ada', at: clock.now() }])
    assert.equal((await mentionsOf(db(), storm.id, 'bluesky')).length, 2500)
    assert.equal((await mentionsOf(db(), storm.id, 'pretend')).length, 1)
  })
})
