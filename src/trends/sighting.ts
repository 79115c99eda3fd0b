import { tagKey, tagLabel } from './tag-key.ts'

/** One post, or one mention without a post, as the engine counts it. */
export interface Sighting {
  /** Ms since 1970. */
  at: number
  author: number
  /** Null for a mention without a post. */
  id: number | null
  tags: [key: string, tag: string][]
}

const maxTagsPerPost = 64
const longestKey = 640

/** The tags a post counts under: each key once, in its first spelling; what is no tag is left out. */
export function distinctTags(tags: readonly string[]): Sighting['tags'] {
  const found = new Map<string, string>()
  for (const tag of tags) {
    const key = tagKey(tag)
    if (key === '' || key.length > longestKey || found.has(key)) continue
    found.set(key, tagLabel(tag))
    if (found.size === maxTagsPerPost) break
  }
  return [...found]
}
