import { instant, later, toIso } from '../../hour/instant.ts'
import type { Measured, PulseSnapshot } from '../../storm/pulse-snapshot.ts'

/** A storm for tests: an hour from T-zero. */
export const testStorm = { tZero: instant(Date.UTC(2026, 11, 5, 11)), endsAt: instant(Date.UTC(2026, 11, 5, 12)) }

export function minuteOf(minutes: number) {
  return later(testStorm.tZero, minutes * 60_000)
}

export const testMeasured: Measured = {
  network: 'bluesky',
  hears: null,
  mentions: 1234,
  authors: 987,
  corrections: 0,
  early: 0,
  perMinute: 61,
  rank: 3,
  tags: 214,
  verdict: 'trending',
  trendedAfterSeconds: 252,
  why: 'many more than usual',
  line: { from: toIso(minuteOf(-1)), seconds: 60, mentions: [0, 10, 20, 30, 7] },
  top: [],
  servers: [],
}

/** Another network, of which two servers are asked. */
export const testServers: Measured = {
  ...testMeasured,
  network: 'mastodon',
  hears: 'followed tags',
  mentions: 321,
  authors: 288,
  perMinute: 14,
  rank: null,
  tags: null,
  verdict: 'rising',
  trendedAfterSeconds: null,
  servers: [
    { label: 'mastodon.example', mentions: 300 },
    { label: 'fedi.example', mentions: 120 },
  ],
}

/** A snapshot made at that minute of the storm, its stream two seconds old. */
export function snapshotAt(minutes: number, changes: Partial<PulseSnapshot> = {}): PulseSnapshot {
  const at = minuteOf(minutes)
  return {
    seq: Math.round(minutes * 60) + 3600,
    at: toIso(at),
    campaign: 'example',
    storm: 'hour',
    tZero: toIso(testStorm.tZero),
    endsAt: toIso(testStorm.endsAt),
    phase: minutes < 0 ? 'before' : minutes < 60 ? 'running' : 'after',
    postponed: null,
    sources: [
      { network: 'bluesky', label: 'Jetstream example', state: 'live', seenAt: toIso(later(at, -2000)), why: null },
    ],
    measured: [testMeasured],
    pledges: 1220,
    outcomes: { planned: 7, published: 477, failed: 4, missed: 0, withdrawn: 14, unknown: 1 },
    taps: { opened: 412, saidPosted: 207, receipts: 61 },
    prompt: { en: 'I still think of ___', ja: '忘れられないのは ___' },
    ledger: { head: '0123456789abcdef'.repeat(4), rows: 5123 },
    signed: { size: 41, rows: 5100, at: '2026-12-05T11:40:00.000Z', root: 'fedcba98'.repeat(8), witnesses: 2 },
    report: null,
    ...changes,
  }
}
