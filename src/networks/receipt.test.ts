import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { NetworkName } from '../campaign/networks.ts'
import { instant, toIso } from '../clock/clock.ts'
import { definitionOf } from './definitions.ts'
import { judgeReceipt } from './judge-receipt.ts'
import { wordsIn } from './receipt.ts'

const tZero = instant(Date.UTC(2026, 11, 5, 11))
const hour = { hashtag: 'AlitaSequel', tZero, endsAt: instant(tZero + 3_600_000) }

/** Spellings of the address of one post each, and its id. */
const posts: [NetworkName, string, string[]][] = [
  [
    'x',
    '1900000000000000000',
    [
      'https://x.com/ada/status/1900000000000000000',
      'https://twitter.com/ada/status/1900000000000000000?s=20&t=abc',
      'https://mobile.twitter.com/ada/status/1900000000000000000/photo/1',
      'https://x.com/i/web/status/1900000000000000000',
    ],
  ],
  [
    'bluesky',
    '3l6oveex3ii2l',
    [
      'https://bsky.app/profile/ada.example.com/post/3l6oveex3ii2l',
      'https://bsky.app/profile/did:plc:abc234/post/3l6oveex3ii2l',
    ],
  ],
  [
    'mastodon',
    'fedi.example.net/113456789012345678',
    [
      'https://fedi.example.net/@ada/113456789012345678',
      'https://fedi.example.net/users/ada/statuses/113456789012345678',
      'https://fedi.example.net/web/@ada/113456789012345678',
    ],
  ],
  [
    'threads',
    'DAbc_de-f12',
    ['https://www.threads.net/@ada/post/DAbc_de-f12', 'https://www.threads.com/@ada/post/DAbc_de-f12?xmt=a'],
  ],
  [
    'tumblr',
    '765432109876543210',
    [
      'https://www.tumblr.com/ada-blog/765432109876543210/her-eyes',
      'https://ada-blog.tumblr.com/post/765432109876543210',
      'https://ada-blog.tumblr.com/765432109876543210/her-eyes',
    ],
  ],
  [
    'reddit',
    '1abcd2e',
    [
      'https://www.reddit.com/r/movies/comments/1abcd2e/her_eyes/',
      'https://old.reddit.com/r/movies/comments/1abcd2e/',
      'https://redd.it/1abcd2e',
      'https://www.reddit.com/user/ada/comments/1abcd2e/her_eyes/',
    ],
  ],
  [
    'facebook',
    'pfbid02abcDEF',
    [
      'https://www.facebook.com/ada/posts/pfbid02abcDEF',
      'https://www.facebook.com/permalink.php?story_fbid=pfbid02abcDEF&id=100',
    ],
  ],
  [
    'linkedin',
    '7265432109876543210',
    [
      'https://www.linkedin.com/posts/ada_her-eyes-activity-7265432109876543210-Ab1c',
      'https://www.linkedin.com/feed/update/urn:li:activity:7265432109876543210/',
    ],
  ],
]

describe('the address of a post', () => {
  for (const [network, id, addresses] of posts) {
    test(`on ${network} names one post however it is written`, () => {
      const read = (address: string) => definitionOf(network).receipts?.read(new URL(address))
      for (const address of addresses) {
        const shown = read(address)
        assert.equal(shown?.id, id, address)
        assert.equal(read(shown?.address ?? '')?.id, id, 'its usual spelling names it too')
      }
    })
    test(`on ${network} is none of a profile, another network or a machine inside`, () => {
      const others = posts.filter(([other]) => other !== network && other !== 'mastodon').flatMap(([, , each]) => each)
      const none = [
        'https://127.0.0.1/@ada/113456789012345678',
        'https://localhost/@ada/1',
        'https://x.com/ada',
        'https://bsky.app/profile/ada.example.com',
        `https://ada@${new URL(addresses[0] ?? '').host}.example.org/`,
      ]
      for (const address of [...none, ...(network === 'mastodon' ? [] : others)]) {
        assert.equal(definitionOf(network).receipts?.read(new URL(address)), undefined, address)
      }
    })
  }

  test('holds the time on X and on Bluesky', () => {
    const at = (network: NetworkName, address: string) => definitionOf(network).receipts?.read(new URL(address))?.at
    // The example of X's own documentation, created at that second.
    const documented = at('x', 'https://twitter.com/TwitterDev/status/1050118621198921728')
    assert.equal(toIso(documented ?? tZero).slice(0, 19), '2018-10-10T20:19:24')
    assert.equal(
      toIso(at('bluesky', 'https://bsky.app/profile/a.example.com/post/3l6oveex3ii2l') ?? tZero).slice(0, 10),
      '2024-10-17',
    )
  })
})

describe('what a network tells', () => {
  const told = (network: NetworkName, answer: unknown) => {
    const found = definitionOf(network).receipts?.asking?.told(answer)
    assert.ok(found, network)
    return found
  }
  const x = (text: string) =>
    told('x', {
      html: `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${text}</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/1">December 5, 2026</a></blockquote>`,
    })
  const tagged = 'Her eyes &amp; ours. <a href="https://twitter.com/hashtag/AlitaSequel?src=hash">#AlitaSequel</a>'
  const verdict = (post: Parameters<typeof judgeReceipt>[1], at?: number) =>
    judgeReceipt({ id: '1', address: 'https://x.com/ada/status/1', ...(at && { at: instant(at) }) }, post, hour)

  test('on X: the words, and a long post only in part', () => {
    assert.equal(x(tagged).text, 'Her eyes & ours. #AlitaSequel')
    assert.deepEqual(verdict(x(tagged), tZero + 1000), { state: 'checked' })
    assert.deepEqual(verdict(x('Her eyes.'), tZero), { state: 'wrong', why: 'no hashtag' })
    assert.deepEqual(verdict(x('Her eyes and so much more… <a>t.co/x</a>'), tZero), { state: 'not checkable' })
  })

  test('a post from before or after the hour is not one of the storm', () => {
    assert.deepEqual(verdict(x(tagged), tZero - 61_000), { state: 'wrong', why: 'before the hour' })
    assert.deepEqual(verdict(x(tagged), hour.endsAt + 61_000), { state: 'wrong', why: 'after the hour' })
  })

  test('on Bluesky: words, hidden tags, and the time it was seen', () => {
    const thread = (record: object) => ({
      thread: {
        $type: 'app.bsky.feed.defs#threadViewPost',
        post: { uri: 'at://did:plc:a/app.bsky.feed.post/3l', cid: 'c', indexedAt: toIso(tZero), record },
      },
    })
    assert.deepEqual(verdict(told('bluesky', thread({ text: 'Her eyes.', tags: ['alitasequel'] }))), {
      state: 'checked',
    })
    assert.deepEqual(verdict(told('bluesky', thread({ text: 'Her eyes.' }))), { state: 'wrong', why: 'no hashtag' })
    assert.deepEqual(
      verdict(told('bluesky', { thread: { $type: 'app.bsky.feed.defs#notFoundPost', uri: 'at://a', notFound: true } })),
      { state: 'wrong', why: 'not there' },
    )
  })

  test('on Mastodon: words, tags, and for whom it is', () => {
    const status = {
      id: '1',
      uri: 'https://fedi.example.net/users/ada/statuses/1',
      content:
        '<p>Her eyes.<br />Ours. <a class="mention hashtag" href="https://fedi.example.net/tags/AlitaSequel">#<span>AlitaSequel</span></a></p>',
      created_at: '2026-12-05T11:10:00.000Z',
      visibility: 'public',
      tags: [],
    }
    assert.deepEqual(verdict(told('mastodon', status)), { state: 'checked' })
    assert.deepEqual(verdict(told('mastodon', { ...status, visibility: 'private' })), {
      state: 'wrong',
      why: 'not public',
    })
    assert.deepEqual(verdict(told('mastodon', { ...status, created_at: '2026-12-05T09:00:00Z' })), {
      state: 'wrong',
      why: 'before the hour',
    })
  })

  test('on Tumblr and Reddit: not enough to say that a hashtag is missing', () => {
    assert.deepEqual(verdict(told('tumblr', { html: '<div class="tumblr-post"></div>' })), { state: 'not checkable' })
    assert.deepEqual(verdict(told('reddit', { html: '<blockquote></blockquote>', title: 'Her eyes #AlitaSequel' })), {
      state: 'checked',
    })
    assert.deepEqual(verdict(told('reddit', { html: '<blockquote></blockquote>', title: 'Her eyes' })), {
      state: 'not checkable',
    })
  })

  test('what is not as documented is not guessed at', () => {
    for (const network of ['x', 'bluesky', 'mastodon', 'tumblr', 'reddit'] as const) {
      for (const answer of [null, [], 'html', { html: 7 }, { thread: 1 }])
        assert.throws(() => told(network, answer), network)
    }
  })
})

test('the words of HTML are what a reader sees, whatever stands in it', () => {
  assert.equal(wordsIn('<p>a&lt;b &#39;c&#x27; &nbsp;d</p><p>e<br>f</p>'), "a<b 'c'  d\ne\nf\n")
  assert.equal(wordsIn('&#9999999; &unknown; <script>x</script'), '&#9999999; &unknown; x</script')
})
