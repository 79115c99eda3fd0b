/** One post, or one mention without a post, as it is held until it may be counted. */
export interface Sighting {
  /** Ms since 1970. */
  at: number
  author: number
  /** Null for a mention without a post. */
  id: number | null
  tags: string[]
  text?: string
}
