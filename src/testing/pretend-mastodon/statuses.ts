import type { Clock } from '../../clock/clock.ts'
import type { Kind } from './kinds.ts'
import type { Person } from './people.ts'

export interface Standing {
  id: string
  person: Person
  text: string
  visibility: string
  language: string | undefined
  createdAt: number
  app: string | undefined
}

export interface Waiting extends Omit<Standing, 'createdAt'> {
  at: number
}

const hour = 3_600_000

/** What stands and what waits, as PostStatusService keeps them. */
export class Statuses {
  standing: Standing[] = []
  waiting: Waiting[] = []
  readonly #keys = new Map<string, { id: string; until: number }>()
  readonly #clock: Clock
  #count = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Ids grow, and are too large for a number of JavaScript. */
  nextId(): string {
    return String(114_000_000_000_000_000n + BigInt(++this.#count) * 65_536n)
  }

  add(order: Omit<Standing, 'id' | 'createdAt'>): Standing {
    const status = { ...order, text: order.text.trim(), id: this.nextId(), createdAt: this.#clock.now() }
    this.standing.unshift(status)
    order.person.statuses += 1
    return status
  }

  hold(order: Omit<Standing, 'id' | 'createdAt'>, at: number): Waiting {
    const held = { ...order, id: String(++this.#count), at }
    this.waiting.unshift(held)
    return held
  }

  /** What is due stands, at its moment. */
  publishDue(): void {
    const due = this.waiting.filter(({ at }) => at <= this.#clock.now())
    this.waiting = this.waiting.filter((each) => !due.includes(each))
    for (const { at, ...order } of due.reverse()) {
      const status = this.add(order)
      status.createdAt = at
    }
  }

  remembered(person: Person, key: string | undefined): string | undefined {
    const found = key === undefined ? undefined : this.#keys.get(`${person.id} ${key}`)
    return found && found.until > this.#clock.now() ? found.id : undefined
  }

  remember(person: Person, key: string | undefined, id: string): void {
    if (key !== undefined) this.#keys.set(`${person.id} ${key}`, { id, until: this.#clock.now() + hour })
  }
}

/** Source: mastodon, app/lib/text_formatter.rb. */
export function contentOf(text: string, kind: Kind): string {
  const linked = escaped(text)
    .replaceAll(/https?:\/\/[^\s<]+/g, (url) => linkOf(url, kind))
    .replaceAll(
      /(^|\s)#([\p{L}\p{M}\p{N}_]+)/gu,
      '$1<a href="#" class="mention hashtag" rel="tag">#<span>$2</span></a>',
    )
  const paragraphs = linked.split(/\n\n+/).map((each) => `<p>${each.replaceAll('\n', '<br />')}</p>`)
  return paragraphs.join('')
}

function linkOf(url: string, { rewritesLinks }: Kind): string {
  if (rewritesLinks !== undefined) return `<a href="${rewritesLinks}">${rewritesLinks}</a>`
  const [, prefix = '', rest = ''] = /^(https?:\/\/(?:www\.)?)(.*)$/.exec(url) ?? []
  const [shown, hidden] = [rest.slice(0, 30), rest.slice(30)]
  return `<a href="${url}" target="_blank" rel="nofollow noopener" translate="no"><span class="invisible">${prefix}</span><span class="${hidden ? 'ellipsis' : ''}">${shown}</span><span class="invisible">${hidden}</span></a>`
}

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
}
