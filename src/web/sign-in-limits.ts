import { TokenBucket } from '../storm/token-bucket.ts'

/** Somebody who mistypes and tries again does not notice; a stranger with a script does. */
const perLink = { burst: 5, perSecond: 1 / 60 }
/** What one sign-in asks of a server is a handful of requests, of the 3,000 in five minutes that Bluesky's takes from us. */
const together = { burst: 120, perSecond: 2 }
const forgottenAfterMs = (perLink.burst / perLink.perSecond) * 1000
const manyLinks = 1000

/** How many sign-ins may be begun, by one private link and on the whole installation. In memory; times are steady milliseconds. */
export class SignInLimits {
  readonly #together: TokenBucket
  readonly #links = new Map<string, { bucket: TokenBucket; usedAt: number }>()

  constructor(now: number) {
    this.#together = new TokenBucket(together, now)
  }

  /** 0 where the sign-in may begin, or the milliseconds after which to try again. */
  take(link: string, now: number): number {
    const wait = this.#bucketOf(link, now).take(now)
    return wait > 0 ? wait : this.#together.take(now)
  }

  #bucketOf(link: string, now: number): TokenBucket {
    if (this.#links.size >= manyLinks) this.#forgetRested(now)
    const bucket = this.#links.get(link)?.bucket ?? new TokenBucket(perLink, now)
    this.#links.set(link, { bucket, usedAt: now })
    return bucket
  }

  #forgetRested(now: number): void {
    for (const [link, { usedAt }] of this.#links) if (now - usedAt >= forgottenAfterMs) this.#links.delete(link)
  }
}
