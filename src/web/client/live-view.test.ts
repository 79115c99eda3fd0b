import assert from 'node:assert/strict'
import { test } from 'node:test'
import { later, toIso } from '../../hour/instant.ts'
import type { PulseSnapshot } from '../../storm/pulse-snapshot.ts'
import type { Language } from '../messages/languages.ts'
import { liveWords } from '../pages/live-room/live-words.ts'
import { minuteOf, snapshotAt, testMeasured, testServers, testStorm } from './live-fixture.ts'
import { type LiveMoment, liveView } from './live-view.ts'

test('before T-zero the giant figure is the countdown, and nothing invites to post', () => {
  const { phase, texts } = viewAt(-150)
  assert.equal(phase, 'before')
  assert.equal(texts.figure, '2:30:00')
  assert.equal(texts.figureLabel, 'until it starts, at 11:00 UTC')
  assert.equal(texts.postGo, 'Prepare your words')
  assert.equal(viewAt(-12 * 24 * 60).texts.figure, '12 days')
})

test('while it runs it shows mentions, verdict, rank among all tags, people and the time left', () => {
  const { phase, verdict, texts } = viewAt(24.5)
  assert.deepEqual([phase, verdict], ['running', 'trending'])
  assert.equal(texts.figure, '1,234')
  assert.equal(texts.figureLabel, 'mentions since 11:00 UTC')
  assert.equal(texts.verdict, 'Trending')
  assert.equal(texts.rank, 'no. 3 of 214 tags')
  assert.equal(texts.trended, 'Trended after 4 minutes')
  assert.deepEqual([texts.authors, texts.authorsLabel, texts.perMinute], ['987', 'different people', '61'])
  assert.equal(texts.left, '35:30')
  assert.equal(texts.postGo, 'Write and post')
})

test('afterwards it says whether it ever trended, and where the report is', () => {
  const over = viewAt(61, { report: '/c/example/hour/report' })
  assert.deepEqual([over.verdict, over.texts.verdict], ['trended', 'It trended'])
  assert.equal(over.texts.figureLabel, 'mentions in 60 minutes from 11:00 UTC')
  assert.equal(over.report, '/c/example/hour/report')
  assert.equal(over.texts.rank, '')
  const flop = viewAt(61, { measured: [{ ...testMeasured, trendedAfterSeconds: null }] })
  assert.equal(flop.texts.verdict, 'It did not trend')
})

test('each number has its source and its age', () => {
  const { sources, texts } = viewAt(24.5)
  assert.deepEqual(sources, ['Bluesky, Jetstream example, 2 s old'])
  assert.match(texts.recordsAge, /this server’s own records, 0 s old/)
})

test('several networks stand beside each other, each with its own source, and the first one’s numbers are the large ones', () => {
  const seenAt = toIso(later(minuteOf(24.5), -9000))
  const server = { network: 'mastodon', label: 'mastodon.example', state: 'live', seenAt, why: null } as const
  const lost = { ...server, label: 'fedi.example', state: 'disconnected' } as const
  const sources = [firstSource(), server, lost]
  const { texts, origin, networks } = viewAt(24.5, { measured: [testMeasured, testServers], sources })
  assert.equal(texts.figure, '1,234')
  assert.deepEqual(origin, ['Bluesky, Jetstream example, 2 s old'])
  assert.deepEqual(
    networks.map(({ verdict, texts: { name, mentions, authors, perMinute, rank } }) => [
      [name, verdict, mentions, authors, perMinute, rank],
    ]),
    [
      [['Bluesky', 'trending', '1,234', '987', '61', 'no. 3 of 214 tags']],
      [['Mastodon', 'rising', '321', '288', '14', 'not measured']],
    ],
  )
  assert.deepEqual(networks[1]?.sources, [
    'Mastodon, mastodon.example, 9 s old',
    'Mastodon, fedi.example: disconnected, not measured since 11:24:21 UTC, 9 s old',
  ])
  assert.match(networks[1]?.texts.servers ?? '', /mastodon\.example 300 · fedi\.example 120/)
  assert.match(networks[1]?.texts.own ?? '', /its own past/)
  assert.deepEqual(viewAt(24.5).networks, [])
})

test('where only servers are measured, their rank is said to be unmeasured and never 1 of 1', () => {
  const { texts } = viewAt(24.5, { measured: [testServers] })
  assert.deepEqual([texts.figure, texts.rank, texts.verdict], ['321', 'rank not measured', 'Rising'])
})

test('what is not measured is said plainly and never shown as zero', () => {
  const { verdict, texts, sources } = viewAt(24.5, { measured: [], sources: [] })
  assert.equal(verdict, 'unmeasured')
  assert.deepEqual([texts.figure, texts.authors, texts.perMinute, texts.rank], ['–', '–', '–', ''])
  assert.equal(texts.figureLabel, 'mentions since 11:00 UTC: not measured')
  assert.match(sources.join(), /not measured/)
})

test('a disconnected source keeps what it counted, says since when nothing is measured, and has no rate', () => {
  const seenAt = toIso(later(minuteOf(24.5), -34_000))
  const { texts, sources } = viewAt(24.5, { sources: [{ ...firstSource(), state: 'disconnected', seenAt }] })
  assert.equal(texts.figure, '1,234')
  assert.deepEqual([texts.perMinute, texts.perMinuteLabel], ['–', 'in the last minute: not measured'])
  assert.deepEqual(sources, ['Bluesky, Jetstream example: disconnected, not measured since 11:23:56 UTC, 34 s old'])
})

test('numbers grow old visibly, and a lost connection is named', () => {
  const snapshot = snapshotAt(24)
  const status = (seconds: number, connected: boolean) =>
    liveView({ ...momentAt(24 + seconds / 60), snapshot, connected })
  assert.equal(status(1, true).texts.status, 'Live, 1 s old')
  assert.equal(status(12, true).texts.status, 'These numbers are 12 s old')
  assert.equal(status(34, false).texts.status, 'Connection lost, trying again. These numbers are 34 s old')
  assert.equal(status(2, false).freshness, 'fresh')
})

test('without any snapshot it still counts down and waits', () => {
  const { freshness, texts } = liveView({ ...momentAt(-1), snapshot: null })
  assert.equal(freshness, 'none')
  assert.equal(texts.figure, '1:00')
  assert.equal(texts.pledges, '–')
})

test('taps stand apart and change no other number', () => {
  const none = viewAt(24.5, { taps: { opened: 0, saidPosted: 0, receipts: 0 } }).texts
  const many = viewAt(24.5, { taps: { opened: 900_000, saidPosted: 800_000, receipts: 700_000 } }).texts
  const tapless = { opened: '', saidPosted: '', receipts: '' }
  assert.deepEqual({ ...none, ...tapless }, { ...many, ...tapless })
  assert.equal(many.opened, '900,000')
})

test('every language writes its own numbers and words, and the prompt says which language it is in', () => {
  assert.equal(viewAt(24.5, {}, 'es').texts.rank, 'n.º 3 de 214 etiquetas')
  assert.equal(viewAt(24.5, {}, 'ja').texts.rank, '214タグ中 3位')
  assert.equal(viewAt(24.5, {}, 'ja').promptLanguage, 'ja')
  assert.deepEqual([viewAt(24.5, {}, 'es').promptLanguage, viewAt(24.5, { prompt: {} }).texts.prompt], ['en', ''])
})

test('the ledger’s head is shown short', () => {
  assert.deepEqual([viewAt(1).texts.head, viewAt(1).texts.rows], ['0123456789', '5,123 rows'])
  assert.equal(viewAt(1, { ledger: null }).texts.rows, 'No rows yet')
})

function viewAt(minutes: number, changes: Partial<PulseSnapshot> = {}, language: Language = 'en') {
  return liveView({ ...momentAt(minutes, language), snapshot: snapshotAt(minutes, changes) })
}

function momentAt(minutes: number, language: Language = 'en'): LiveMoment {
  return { storm: testStorm, now: minuteOf(minutes), snapshot: null, connected: true, words: liveWords(language) }
}

function firstSource() {
  const [source] = snapshotAt(24.5).sources
  assert.ok(source)
  return source
}
