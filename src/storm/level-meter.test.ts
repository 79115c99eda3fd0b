import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instant } from '../hour/instant.ts'
import { needsAt } from '../hour/planner/needs.ts'
import { tagLevels } from '../store/tag-levels.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { ScriptedSource } from '../testing/scripted-source.ts'
import { silent, stage, tZero } from '../testing/stage.ts'
import { Ingest } from './ingest.ts'

const minute = 60_000

describe('what the top tags had', () => {
  onEveryDatabase('kept by ingest', (db) => {
    test('is kept hour by hour, with the cursor, and says what a place took at that hour', async () => {
      const at = await stage(db())
      const source = new ScriptedSource()
      for (let time = tZero; time < tZero + 121 * minute; time += 20_000) {
        source.post(`one ${time}`, ['first'], time)
        if (time % minute === 0) source.post(`two ${time}`, ['second'], time)
      }
      await at.clock.advanceTo(tZero + 3 * 60 * minute)
      await new Ingest({ db: db(), clock: at.clock, log: silent, source }).run(new AbortController().signal)
      const levels = (await tagLevels(db(), instant(0))).get(source.network) ?? []
      const first = levels.filter(({ rank }) => rank === 1)
      assert.deepEqual(
        first.map(({ hour }) => hour),
        [tZero, tZero + 60 * minute],
      )
      for (const { mentions, authors } of first) {
        assert.ok(Math.abs(mentions.mean - 3) < 0.2, String(mentions.mean))
        assert.ok(authors.least <= authors.mean && authors.mean <= authors.most)
      }
      assert.deepEqual(
        levels.filter(({ rank }) => rank === 10),
        [],
      )
      const [need] = needsAt(instant(tZero + 7 * 24 * 60 * minute), 60, levels)
      assert.equal(need?.rank, 1)
      assert.ok((need?.mentions.low ?? 0) > 160 && (need?.mentions.high ?? 999) < 200, JSON.stringify(need))
    })
  })
})
