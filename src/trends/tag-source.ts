import { hash53, highHalf, joined, lowHalf } from './hash.ts'
import { recordParts, type Scanner, spellingsAt, tagUnits } from './scanner.ts'
import { tagKey, tagLabel } from './tag-key.ts'
import { isTag } from './tags-of-text.ts'

/** The tags of one post as the engine counts them: each key once, by its hash; words are made only where they are needed. */
export interface TagSource {
  count: number
  readonly low: Int32Array
  readonly high: Int32Array
  key(index: number): string
  tag(index: number): string
}

export const mostTagsPerPost = 64
const longestKey = 640

/** Tags that came as words. */
export class WordTags implements TagSource {
  count = 0
  readonly low = new Int32Array(mostTagsPerPost)
  readonly high = new Int32Array(mostTagsPerPost)
  readonly #keys: string[] = []
  readonly #tags: string[] = []

  set(tags: readonly string[]): void {
    this.count = 0
    for (const tag of tags) {
      const key = tagKey(tag)
      if (key === '' || key.length > longestKey) continue
      if (this.count === mostTagsPerPost) return
      this.#add(key, tag, hash53(key))
    }
  }

  key(index: number): string {
    return this.#keys[index] ?? ''
  }

  tag(index: number): string {
    return tagLabel(this.#tags[index] ?? '')
  }

  #add(key: string, tag: string, hash: number): void {
    const [low, high] = [lowHalf(hash), highHalf(hash)]
    if (isThere(this, low, high)) return
    this.low[this.count] = low
    this.high[this.count] = high
    this.#keys[this.count] = key
    this.#tags[this.count] = tag
    this.count++
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const knownSpellings = 1 << 14

/** Tags that lie as bytes in the scanner's memory. */
export class ScannedTags implements TagSource {
  count = 0
  readonly low = new Int32Array(mostTagsPerPost)
  readonly high = new Int32Array(mostTagsPerPost)
  readonly #at = new Int32Array(mostTagsPerPost)
  readonly #scanner: Scanner

  #record = 0
  #isNew = false

  constructor(scanner: Scanner) {
    this.#scanner = scanner
  }

  /** A record's; `first` counts the scanner's tags. Whether a spelling had to be worked out. */
  set(record: number, first: number): boolean {
    this.count = 0
    this.#record = record
    this.#isNew = false
    const { units, tags } = this.#scanner
    const count = units[record + recordParts.tags] as number
    /** Where AT Protocol's limits hold. */
    const limited = units[record + recordParts.limited] === 1
    for (let index = first; index < first + count; index++) {
      const at = tags + index * tagUnits
      let [low, high] = [units[at + 2] as number, units[at + 3] as number]
      if ((units[at + 1] as number) > 0) {
        const hash = this.#keyOf(at, low, high, limited)
        if (hash === 0) continue
        low = lowHalf(hash)
        high = highHalf(hash)
      }
      if (this.count === mostTagsPerPost) break
      if (isThere(this, low, high)) continue
      this.low[this.count] = low
      this.high[this.count] = high
      this.#at[this.count++] = at
    }
    return this.#isNew
  }

  /** The text of the post as it stands in the line, escapes and all: it is only compared. */
  readonly text = (): string | undefined => {
    const { units, bytes } = this.#scanner
    const start = units[this.#record + recordParts.textStart] as number
    return start === 0 ? undefined : decoder.decode(bytes.subarray(start, units[this.#record + recordParts.textEnd]))
  }

  key(index: number): string {
    return tagKey(this.#spelling(this.#at[index] as number))
  }

  tag(index: number): string {
    return tagLabel(this.#spelling(this.#at[index] as number))
  }

  #spelling(at: number): string {
    const { units, bytes } = this.#scanner
    const start = units[at] as number
    return decoder.decode(bytes.subarray(start, start + Math.abs(units[at + 1] as number)))
  }

  /**
   * Spellings repeat; what was worked out for one stays until another takes its place: two hashes in halves, of the
   * spelling and of its key (0 where it is no tag).
   */
  #keyOf(at: number, low: number, high: number, limited: boolean): number {
    const { units } = this.#scanner
    const place = spellingsAt + 4 * ((low ^ (limited ? 1 : 0)) & (knownSpellings - 1))
    if (units[place] === low && units[place + 1] === high)
      return joined(units[place + 2] as number, units[place + 3] as number)
    this.#isNew = true
    const text = this.#spelling(at)
    const key = tagKey(text)
    const isCounted = key !== '' && key.length <= longestKey && (!limited || isTag(tagLabel(text)))
    const hash = isCounted ? hash53(key) : 0
    units.set([low, high, lowHalf(hash), highHalf(hash)], place)
    return hash
  }
}

function isThere({ low, high, count }: TagSource, wantedLow: number, wantedHigh: number): boolean {
  for (let index = 0; index < count; index++) if (low[index] === wantedLow && high[index] === wantedHigh) return true
  return false
}
