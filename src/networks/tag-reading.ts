import { RichText } from '@atproto/api'
import twitterText from 'twitter-text'
import type { Advice } from '../campaign/vetting/advice.ts'
import { countGraphemes } from './graphemes.ts'

/** What each network makes of `#tag` at the end of a text; undefined: it sees no hashtag there. */
const readers: Readonly<Record<string, (tag: string) => string | undefined>> = {
  X: (tag) => twitterText.extractHashtags(`one two #${tag}`)[0],
  Bluesky: readByBluesky,
  Mastodon: readByMastodon,
  Threads: readByThreads,
}

/** What every network does to a hashtag; the good news is one line. */
export function vetReading(tag: string): Advice[] {
  const found = Object.entries(readers).flatMap(([network, read]) => adviceOf(network, tag, read(tag)))
  const whole: Advice[] = found.length === 0 ? [{ severity: 'fine', code: 'everywhere', tag }] : []
  return [...found, ...whole, ...folding(tag), { severity: 'fine', code: 'topic', tag }]
}

function adviceOf(network: string, tag: string, read: string | undefined): Advice[] {
  if (read === undefined) return [{ severity: 'stop', code: 'unread', network }]
  return read.normalize('NFC') === tag.normalize('NFC') ? [] : [{ severity: 'stop', code: 'cut', network, read }]
}

/** Lexicon `app.bsky.richtext.facet#tag`: at most 64 graphemes and 640 bytes. */
const blueskyLimits = { graphemes: 64, bytes: 640 }

function readByBluesky(tag: string): string | undefined {
  const rich = new RichText({ text: `one two #${tag}` })
  rich.detectFacetsWithoutResolution()
  const features = rich.facets?.flatMap((facet) =>
    facet.features.map((feature) => ({ ...feature }) as { tag?: unknown }),
  )
  const read = features?.map((feature) => feature.tag).find((each) => typeof each === 'string')
  if (read === undefined || countGraphemes(read) > blueskyLimits.graphemes) return undefined
  return new TextEncoder().encode(read).length > blueskyLimits.bytes ? undefined : read
}

const word = String.raw`\p{L}\p{M}\p{Nd}\p{Pc}`
const alpha = String.raw`\p{L}\p{M}`
const separators = String.raw`_\u00b7\u30fb\u200c`
/** Source: mastodon/mastodon, app/models/tag.rb, `HASHTAG_NAME_PAT`. */
const mastodonTag = new RegExp(
  `^(?:[${word}][${word}${separators}]*[${alpha}${separators}][${word}${separators}]*[${word}]|[${word}]*[${alpha}][${word}]*)`,
  'u',
)

function readByMastodon(tag: string): string | undefined {
  return tag.match(mastodonTag)?.[0]
}

/** Source: developers.facebook.com, Threads API, “Topic tags”: 1 to 50 characters, no full stop and no ampersand. */
const longestTopic = 50

function readByThreads(tag: string): string {
  return [...(tag.split(/[.&]/)[0] ?? '')].slice(0, longestTopic).join('')
}

/** Source: mastodon/mastodon, app/lib/hashtag_normalizer.rb: names are folded to ASCII where they can be. */
function folding(tag: string): Advice[] {
  const read = tag
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
  return read === tag.normalize('NFC') ? [] : [{ severity: 'think', code: 'folded', tag, read }]
}
