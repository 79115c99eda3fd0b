import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { parse } from 'yaml'
import { openEmptyDatabase } from '../testing/prepared-database.ts'
import { site } from '../testing/site.ts'
import { type Answered, Metrics } from './metrics.ts'
import { openMetrics } from './metrics-door.ts'

describe('what Prometheus reads', () => {
  let at: Awaited<ReturnType<typeof site>>
  let metrics: Metrics

  before(async () => {
    const answered = (each: Answered) => metrics.answered(each)
    at = await site(await openEmptyDatabase(), {}, undefined, { answered })
    metrics = new Metrics({ ...at.stage, ingests: [], broadcast: at.broadcast })
  })
  after(() => at.stage.db.destroy())

  test('are numbers by the pattern of an address, and nothing of whoever asked', async () => {
    const mine = await at.pledged()
    await at.get(mine)
    const text = await metrics.text()
    assert.match(text, /uproar_http_requests_total\{method="GET",route="\/:language\/me\/:[^"]+",status="200"\} 1/)
    assert.match(text, /^uproar_pledges 1$/m)
    assert.match(text, /^uproar_database_up 1$/m)
    const secret = mine.split('/').at(-1) ?? ''
    assert.ok(secret.length > 10 && !text.includes(secret))
    assert.ok(!text.includes('long-ears'))
  })

  test('say how long it is until the next hour, and how long a due post has waited', async () => {
    const left = async () => Number(/^uproar_next_storm_seconds (\S+)$/m.exec(await metrics.text())?.[1])
    assert.equal(await left(), (at.stage.storm.tZero - at.clock.now()) / 1000)
    assert.match(await metrics.text(), /^uproar_post_wait_seconds 0$/m)
  })

  test('are read at a door of their own, which knows no other page', async () => {
    await using door = await openMetrics(metrics, { host: '127.0.0.1', port: 0 })
    const answer = await fetch(door.url)
    assert.equal(answer.status, 200)
    assert.match(await answer.text(), /uproar_live_viewers 0/)
    assert.equal((await fetch(new URL('/', door.url))).status, 404)
    await assert.rejects(
      openMetrics(metrics, { host: '127.0.0.1', port: Number(new URL(door.url).port) }),
      /UPROAR_METRICS: 127\.0\.0\.1:\d+ cannot be listened on \(EADDRINUSE\)/,
    )
  })

  test('every alert asks for numbers that there are, and says what to do', async () => {
    const text = await metrics.text()
    const { groups } = parse(await readFile('deploy/alerts.yaml', 'utf8')) as {
      groups: { rules: { alert: string; expr: string; annotations: { do: string } }[] }[]
    }
    const rules = groups.flatMap((group) => group.rules)
    assert.ok(rules.length > 5)
    for (const { alert, expr, annotations } of rules) {
      const asked = expr.match(/\b(?:uproar|nodejs)_\w+/g) ?? []
      assert.ok(asked.length > 0 && annotations.do, alert)
      for (const name of asked) assert.match(text, new RegExp(`^# TYPE ${name} `, 'm'), `${alert}: ${name}`)
    }
  })
})

test('where the database is gone the numbers say so, and the rest goes on being told', async () => {
  const at = await site(await openEmptyDatabase())
  const metrics = new Metrics({ ...at.stage, ingests: [], broadcast: at.broadcast })
  await metrics.text()
  await at.stage.db.destroy()
  const text = await metrics.text()
  assert.match(text, /^uproar_database_up 0$/m)
  assert.match(text, /^uproar_pledges Nan$/im)
  assert.match(text, /^uproar_live_viewers 0$/m)
})
