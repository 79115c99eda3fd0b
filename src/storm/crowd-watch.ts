import { endOf } from '../campaign/campaign.ts'
import { sketchOf } from '../campaign/sketch.ts'
import type { Instant } from '../hour/instant.ts'
import type { PostSeen } from '../networks/network.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import type { MentionSketch, UsualCrowd } from '../store/crowds.ts'
import { type UsualNumbers, UsualSample } from './usual-sample.ts'

/** What the next commit keeps about the crowd. */
export interface CrowdBatch {
  sketches: MentionSketch[]
  usual?: UsualCrowd<UsualNumbers>
}

/** Of a storm so many texts are compared; a crowd that is larger is judged by those that came first. */
const mostTexts = 150_000

/** Keeps of each mention's text a sketch, and of all other posts during the storm a sample as the yardstick. */
export class CrowdWatch {
  readonly #storm: StoredStorm
  readonly #key: Uint8Array
  readonly #sample: UsualSample | undefined
  #sketches: MentionSketch[] = []
  #taken = 0
  #isOver = false

  /** There is no yardstick where only followed tags are heard (`isWhole` false). */
  constructor(storm: StoredStorm, key: Uint8Array, { isWhole }: { isWhole: boolean }) {
    this.#storm = storm
    this.#key = key
    this.#sample = isWhole ? new UsualSample(key) : undefined
  }

  mention({ uri, text, at }: PostSeen): void {
    if (!this.#isDuring(at) || this.#taken >= mostTexts) return
    const sketch = sketchOf(text, this.#key)
    if (!sketch) return
    this.#taken += 1
    this.#sketches.push({ uri, ...sketch })
  }

  other(post: PostSeen): void {
    if (this.#isDuring(post.at)) this.#sample?.post(post)
  }

  /** What came since the last commit; the sample once, when the stream has told the storm to its end. */
  take(seenAt: Instant | undefined): CrowdBatch {
    const sketches = this.#sketches
    this.#sketches = []
    const end = endOf(this.#storm)
    const from = this.#sample?.from
    if (this.#isOver || seenAt === undefined || seenAt < end || !this.#sample || from === undefined) return { sketches }
    this.#isOver = true
    const authors = this.#sample.names()
    return { sketches, usual: { from, until: end, numbers: this.#sample.numbers(), authors } }
  }

  /** It could not be committed. */
  giveBack({ sketches, usual }: CrowdBatch): void {
    this.#sketches = [...sketches, ...this.#sketches]
    if (usual) this.#isOver = false
  }

  #isDuring(at: Instant): boolean {
    return at >= this.#storm.tZero && at < endOf(this.#storm)
  }
}
