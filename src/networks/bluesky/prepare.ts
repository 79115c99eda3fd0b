import { type AppBskyRichtextFacet, RichText } from '@atproto/api'
import { Refused } from '../errors.ts'
import type { PostImage, PreparedPost } from '../network.ts'
import { blueskyMaxBytes, blueskyTextRule, isWithinBlueskyBytes } from './compose.ts'
import { imageEmbed } from './image.ts'

/** How other clients of the network name themselves in a post; the lexicon leaves the field free. */
const via = 'Uproar'

/**
 * The record as it will stand, but for `createdAt`. Throws Refused with a sentence for the supporter where the text is
 * too long, does not carry the tag as Bluesky reads it, or names an account, because that would notify somebody; and where
 * the image is too large or has no words.
 */
export function prepareBlueskyPost(
  text: string,
  options: { tag: string; language: string; image?: PostImage | undefined },
): PreparedPost {
  refuseLength(text)
  const facets = facetsOf(text)
  refuseMention(facets)
  refuseWithoutTag(facets, options.tag)
  const embed = options.image && imageEmbed(options.image)
  return plainJson({
    $type: 'app.bsky.feed.post',
    text,
    facets,
    ...(embed && { embed }),
    langs: [options.language],
    via,
  })
}

function refuseLength(text: string): void {
  const length = blueskyTextRule.length(text)
  if (length > blueskyTextRule.limit) {
    throw new Refused(`The text has ${length} characters; Bluesky takes ${blueskyTextRule.limit}.`)
  }
  if (!isWithinBlueskyBytes(text))
    throw new Refused(`The text is larger than the ${blueskyMaxBytes} bytes Bluesky takes.`)
  if (!text.isWellFormed()) throw new Refused('The text holds half a character, which Bluesky cannot store.')
}

function facetsOf(text: string): AppBskyRichtextFacet.Main[] {
  const rich = new RichText({ text })
  rich.detectFacetsWithoutResolution()
  return rich.facets ?? []
}

function refuseMention(facets: readonly AppBskyRichtextFacet.Main[]): void {
  const mention = featuresOf(facets, 'app.bsky.richtext.facet#mention').find((feature) => 'did' in feature)
  if (!mention) return
  throw new Refused(
    `The text names @${mention.did}. What Uproar publishes notifies nobody; mention them in a post of your own.`,
  )
}

function refuseWithoutTag(facets: readonly AppBskyRichtextFacet.Main[], tag: string): void {
  const wanted = tag.normalize('NFC').toLowerCase()
  const tags = featuresOf(facets, 'app.bsky.richtext.facet#tag').map((feature) => String(feature.tag))
  if (tags.some((found) => found.normalize('NFC').toLowerCase() === wanted)) return
  throw new Refused(`Bluesky would not see #${tag} in this text. Write it with a space before and after it.`)
}

function featuresOf(facets: readonly AppBskyRichtextFacet.Main[], type: string): Record<string, unknown>[] {
  return facets
    .flatMap((facet) => facet.features.filter((feature) => feature.$type === type))
    .map((each) => ({ ...each }))
}

function plainJson(post: Record<string, unknown>): PreparedPost {
  return JSON.parse(JSON.stringify(post))
}
