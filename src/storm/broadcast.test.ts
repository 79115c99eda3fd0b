import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instant } from '../hour/instant.ts'
import { Broadcast, type Viewer } from './broadcast.ts'
import type { PulseSnapshot } from './pulse-snapshot.ts'

describe('the broadcast', () => {
  test('hands the same bytes to everybody', () => {
    const broadcast = new Broadcast()
    const [one, other] = [new Seat(), new Seat()]
    broadcast.join('storm', one)
    broadcast.join('storm', other)
    broadcast.publish('storm', snapshot(1))
    assert.equal(one.seen[0], other.seen[0])
    assert.equal(one.texts()[0], `id: 1\nevent: pulse\ndata: ${JSON.stringify(snapshot(1))}\n\n`)
  })

  test('is one event however the words in it are broken into lines', () => {
    const broadcast = new Broadcast()
    const seat = new Seat()
    broadcast.join('storm', seat)
    broadcast.publish('storm', { ...snapshot(1), prompt: { en: 'one\n\ndata: two\r\nid: 9' } })
    assert.equal(seat.texts()[0]?.split('\n').length, 5)
  })

  test('shows a late joiner the latest at once', () => {
    const broadcast = new Broadcast()
    broadcast.publish('storm', snapshot(1))
    broadcast.publish('storm', snapshot(2))
    const late = new Seat()
    broadcast.join('storm', late)
    assert.deepEqual(late.ids(), [2])
  })

  test('lets a slow viewer skip, and goes on for it with the newest', () => {
    const broadcast = new Broadcast()
    const [slow, quick] = [new Seat(), new Seat()]
    broadcast.join('storm', slow)
    broadcast.join('storm', quick)
    broadcast.publish('storm', snapshot(1))
    slow.isReady = false
    broadcast.publish('storm', snapshot(2))
    broadcast.publish('storm', snapshot(3))
    slow.isReady = true
    broadcast.publish('storm', snapshot(4))
    assert.deepEqual(
      [slow.ids(), quick.ids()],
      [
        [1, 4],
        [1, 2, 3, 4],
      ],
    )
  })

  test('forgets a viewer that broke, and the others lose nothing', () => {
    const broadcast = new Broadcast()
    const quick = new Seat()
    broadcast.join('storm', { ready: () => true, send: broken })
    broadcast.join('storm', { ready: broken, send: () => undefined })
    broadcast.join('storm', quick)
    broadcast.publish('storm', snapshot(1))
    broadcast.publish('storm', snapshot(2))
    assert.deepEqual(quick.ids(), [1, 2])
    assert.equal(broadcast.viewers('storm'), 1)
  })

  test('counts who is there, and sends nothing to who has left', () => {
    const broadcast = new Broadcast()
    const seat = new Seat()
    const leave = broadcast.join('storm', seat)
    assert.equal(broadcast.viewers('storm'), 1)
    leave()
    leave()
    broadcast.publish('storm', snapshot(1))
    assert.equal(broadcast.viewers('storm'), 0)
    assert.deepEqual(seat.seen, [])
  })

  test('keeps storms apart', () => {
    const broadcast = new Broadcast()
    const seat = new Seat()
    broadcast.join('storm', seat)
    broadcast.publish('another', snapshot(1))
    assert.deepEqual(seat.seen, [])
    assert.equal(broadcast.latest('storm'), undefined)
    assert.equal(broadcast.viewers('a third'), 0)
  })

  test('gives the cacheable file the same snapshot', () => {
    const broadcast = new Broadcast()
    broadcast.publish('storm', snapshot(7))
    const beat = broadcast.latest('storm')
    assert.equal(beat?.seq, 7)
    assert.deepEqual(JSON.parse(new TextDecoder().decode(beat?.json)), snapshot(7))
  })

  test('makes a snapshot on demand where there is none of these seconds, one for all who ask', async () => {
    const broadcast = new Broadcast()
    let taken = 0
    const take = async () => snapshot(1000 + taken++)
    const asked = await Promise.all([1, 2, 3].map(() => broadcast.fresh('storm', instant(1_000_000), take)))
    assert.deepEqual([taken, new Set(asked).size], [1, 1])
    await broadcast.fresh('storm', instant(1_002_000), take)
    assert.equal(taken, 1)
    await broadcast.fresh('storm', instant(1_003_000), take)
    assert.equal(taken, 2)
  })

  test('asks again after a snapshot that could not be made', async () => {
    const broadcast = new Broadcast()
    await assert.rejects(broadcast.fresh('storm', instant(0), () => Promise.reject(new Error('the database is away'))))
    assert.equal((await broadcast.fresh('storm', instant(0), async () => snapshot(7))).seq, 7)
  })

  test('numbers snapshots upwards, over restarts and when the clock stands or goes back', () => {
    const before = new Broadcast()
    const first = before.nextSeq('storm', instant(10_500))
    before.publish('storm', snapshot(first))
    const second = before.nextSeq('storm', instant(10_600))
    before.publish('storm', snapshot(second))
    const third = before.nextSeq('storm', instant(9000))
    assert.ok(first < second && second < third)
    assert.ok(new Broadcast().nextSeq('storm', instant(13_000)) > third)
  })
})

class Seat implements Viewer {
  readonly seen: Uint8Array[] = []
  isReady = true

  ready(): boolean {
    return this.isReady
  }

  send(bytes: Uint8Array): void {
    this.seen.push(bytes)
  }

  texts(): string[] {
    return this.seen.map((bytes) => new TextDecoder().decode(bytes))
  }

  ids(): number[] {
    return this.texts().map((text) => Number(/^id: (\d+)/.exec(text)?.[1]))
  }
}

function broken(): never {
  throw new TypeError('The stream is closed.')
}

function snapshot(seq: number): PulseSnapshot {
  return {
    seq,
    at: '2026-12-05T11:00:00.000Z',
    campaign: 'long-ears',
    storm: 'storm',
    tZero: '2026-12-05T11:00:00.000Z',
    endsAt: '2026-12-05T12:00:00.000Z',
    phase: 'running',
    postponed: null,
    sources: [],
    measured: [],
    pledges: 0,
    outcomes: { planned: 0, published: 0, failed: 0, missed: 0, withdrawn: 0, unknown: 0 },
    taps: { opened: 0, saidPosted: 0, receipts: 0 },
    prompt: {},
    ledger: null,
    signed: null,
    report: null,
  }
}
