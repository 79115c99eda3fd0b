import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { instant, later, toIso } from '../clock/clock.ts'
import { holdUntil, limitsIn, rateLimitedBy } from './said-limits.ts'

const now = instant(Date.UTC(2026, 11, 5, 11))
const epoch = (seconds: number) => String(now / 1000 + seconds)

/** As an AT Protocol server says it. */
const atProto = (limit: number, remaining: number, windowS: number) => ({
  'ratelimit-limit': `${limit}`,
  'ratelimit-remaining': `${remaining}`,
  'ratelimit-reset': epoch(120),
  'ratelimit-policy': `${limit};w=${windowS}`,
})

describe('what a server says of its limits', () => {
  const forms: [string, Record<string, string>, object][] = [
    ['AT Protocol', atProto(3000, 12, 300), { remaining: 12, limit: 3000, windowS: 300, resetAt: later(now, 120_000) }],
    [
      'Mastodon',
      {
        'x-ratelimit-limit': '300',
        'x-ratelimit-remaining': '7',
        'x-ratelimit-reset': toIso(later(now, 60_000)).replace('000Z', '123456Z'),
      },
      { remaining: 7, limit: 300, windowS: undefined, resetAt: later(now, 60_123) },
    ],
    [
      'X',
      { 'x-rate-limit-limit': '450', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': epoch(900) },
      { remaining: 0, limit: 450, windowS: undefined, resetAt: later(now, 900_000) },
    ],
    [
      'the first drafts, seconds from now',
      {
        'ratelimit-limit': '100, 100;w=10',
        'ratelimit-remaining': '9',
        'ratelimit-reset': '5',
        'ratelimit-policy': '100;w=10, 500;w=3600',
      },
      { remaining: 9, limit: 100, windowS: 10, resetAt: later(now, 5000) },
    ],
    [
      'a middle draft',
      { ratelimit: 'limit=100, remaining=50, reset=30', 'ratelimit-policy': '100;w=60' },
      { remaining: 50, limit: 100, windowS: 60, resetAt: later(now, 30_000) },
    ],
    [
      'the last draft',
      { ratelimit: '"default";r=50;t=30', 'ratelimit-policy': '"burst";q=10;w=1, "default";q=100;w=60' },
      { remaining: 50, limit: 100, windowS: 60, resetAt: later(now, 30_000) },
    ],
  ]
  for (const [name, headers, limit] of forms) {
    test(`is read in the words of ${name}`, () => assert.deepEqual(limitsIn(new Headers(headers), now), [limit]))
  }

  test('is several limits where several are named', () => {
    const headers = new Headers({ ratelimit: '"a";r=1;t=2, "b";r=3;t=4' })
    assert.deepEqual(
      limitsIn(headers, now).map(({ remaining, resetAt }) => [remaining, resetAt - now]),
      [
        [1, 2000],
        [3, 4000],
      ],
    )
  })

  test('is nothing where nothing or nonsense is said, whatever it is', () => {
    assert.deepEqual(limitsIn(new Headers({ 'content-type': 'text/html' }), now), [])
    assert.deepEqual(limitsIn(new Headers({ 'ratelimit-remaining': '-5', 'ratelimit-reset': '10' }), now), [])
    assert.deepEqual(limitsIn(new Headers({ 'ratelimit-remaining': '5' }), now), [])
    const text = fc.stringMatching(/^[ -~]*$/)
    const names = ['ratelimit', 'ratelimit-policy', 'ratelimit-remaining', 'x-ratelimit-reset', 'ratelimit-reset']
    fc.assert(
      fc.property(fc.constantFrom(...names), text, text, (name, value, other) => {
        const headers = new Headers({ 'ratelimit-limit': other, 'ratelimit-remaining': '3', [name]: value })
        for (const { remaining, resetAt } of limitsIn(headers, now)) {
          assert.ok(Number.isSafeInteger(remaining) && Number.isFinite(resetAt) && resetAt >= now)
        }
      }),
    )
  })
})

describe('a host', () => {
  const held = (headers: Record<string, string>, namesAccount = true, status = 200) =>
    holdUntil({ status, headers: new Headers(headers) }, { namesAccount, now })

  test('is left alone when its own limit is nearly used up, and not before', () => {
    assert.equal(held(atProto(3000, 59, 300)), later(now, 120_000))
    assert.equal(held(atProto(3000, 61, 300)), undefined)
    assert.equal(held(atProto(30, 14, 300), false), later(now, 120_000))
    assert.equal(held(atProto(30, 16, 300), false), undefined)
  })

  test('is not held for what one account has written', () => {
    assert.equal(held(atProto(5000, 0, 3600)), undefined)
    assert.equal(held(atProto(5000, 0, 3600), true, 429), undefined)
  })

  test('is not held for a limit without a window where the request named an account, as Mastodon counts', () => {
    const headers = {
      'x-ratelimit-limit': '300',
      'x-ratelimit-remaining': '3',
      'x-ratelimit-reset': toIso(later(now, 60_000)),
    }
    assert.equal(held(headers), undefined)
    assert.equal(held(headers, false), later(now, 60_000))
  })

  test('is held as long as it asks for with 429, or with 503 and a time', () => {
    assert.equal(held({ 'retry-after': '20' }, true, 429), later(now, 20_000))
    assert.equal(held({ 'retry-after': '20' }, true, 503), later(now, 20_000))
    assert.equal(held({}, true, 503), undefined)
  })

  test('that limits one account alone is told from one that limits everybody', () => {
    assert.equal(rateLimitedBy(new Headers(atProto(5000, 0, 3600)), now, undefined).of, 'account')
    assert.equal(rateLimitedBy(new Headers(atProto(3000, 0, 300)), now, undefined).of, 'host')
    assert.equal(rateLimitedBy(new Headers({}), now, undefined).of, 'host')
  })
})
