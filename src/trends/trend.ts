export type Verdict = 'quiet' | 'rising' | 'trending' | 'fading'

/** One tag as it stands, over the profile's sliding window. */
export interface Trend {
  /** What it is counted under: see `tagKey`. */
  key: string
  /** As it was first seen. */
  tag: string
  /** Posts; a post counts once per tag. */
  mentions: number
  /** Distinct authors. */
  authors: number
  /** Distinct authors per window that would have been usual. */
  expected: number
  /** How far from `expected` is still usual (one standard deviation, at least one author). */
  spread: number
  /** What the authors weigh: fewer when they say the same, or each of them much. At most `authors`. */
  crowd: number
  /** (crowd - expected) / spread, or the same of the last part of the window where that is more. */
  score: number
  verdict: Verdict
  /**
   * Place among all tags with a mention in the window: by authors, then mentions, then key (smaller UTF-16 code units
   * first). Absent without a mention.
   */
  rank?: number
  /** When the present rise was first called, in ms since 1970. Absent while quiet. */
  since?: number
  /** When that rise began, as far as the window shows, in ms since 1970. */
  onset?: number
  /** Between 0 and 1: the part of the texts looked at that say what another of them says. 0 where no texts are told. */
  copyShare: number
  /** How much livelier than usual everything else in the stream is; at least 1. */
  lift: number
  /** Between 0 and 1: the part of the mentions that the loudest author wrote; a lower bound for tags that are sampled. */
  largestAuthorShare: number
  /** The numbers behind the verdict, and what is missing to trend, in one sentence for people. */
  why: string
}

export interface VerdictChange {
  /** Ms since 1970, at the end of a bucket. */
  at: number
  key: string
  tag: string
  from: Verdict
  to: Verdict
  trend: Trend
}
