import { itemsOf, recordOf, textOf } from './json.ts'
import { tagKey, tagLabel } from './tag-key.ts'
import { isTag } from './tags-of-text.ts'

const mostHiddenTags = 8

/**
 * The tags of an `app.bsky.feed.post` record: its facets' and the hidden ones of `tags`, without `#`, each key once in its
 * first spelling. The text is not read: on Bluesky a hashtag is what a facet says it is. Malformed parts are left out.
 */
export function tagsOfBlueskyRecord(record: unknown): string[] {
  const { facets, tags } = recordOf(record)
  const shown = itemsOf(facets).flatMap((facet) => itemsOf(recordOf(facet).features).flatMap(tagOfFeature))
  const hidden = itemsOf(tags).slice(0, mostHiddenTags).flatMap(textOf)
  const first = new Map<string, string>()
  for (const tag of [...shown, ...hidden].map(tagLabel)) {
    if (isTag(tag) && !first.has(tagKey(tag))) first.set(tagKey(tag), tag)
  }
  return [...first.values()]
}

function tagOfFeature(feature: unknown): string[] {
  const { $type, tag } = recordOf(feature)
  return $type === 'app.bsky.richtext.facet#tag' ? textOf(tag) : []
}
