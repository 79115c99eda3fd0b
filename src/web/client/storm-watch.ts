import { after } from '../../clock/clock.ts'
import { parseInstant } from '../../hour/instant.ts'
import type { PulseSnapshot } from '../../storm/pulse-snapshot.ts'
import { readSnapshot } from './live-connection.ts'
import { followServerClock, serverNow } from './server-clock.ts'

/** The detail of `storm-news`, which `document` is told of when a storm has another hour or none. */
export interface StormNews {
  tZero: string
  endsAt: string
  isPostponed: boolean
}

const nearMs = 15 * 60_000
const everyMs = { near: 10_000, far: 60_000 }

/**
 * `<storm-watch data-pulse data-zero data-end data-postponed>`: looks at the storm's snapshot, often when the hour is
 * near. When the storm was postponed or has moved, the parts of the page that are `data-fresh` are taken from the server
 * again, each by its name; what was typed stays.
 */
class StormWatch extends HTMLElement {
  #stop = () => {}
  readonly #look = () => void (document.visibilityState === 'visible' && this.#lookNow())

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.#look)
    this.#lookLater()
    // By the device's own clock the hour may have seemed far.
    void followServerClock().then(() => this.isConnected && this.#lookLater())
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#look)
    this.#stop()
  }

  #lookLater(): void {
    this.#stop()
    const { zero = '', end = '' } = this.dataset
    const now = serverNow()
    const isNear = now > parseInstant(zero) - nearMs && now < parseInstant(end)
    // Not everybody in the same second.
    const wait = (isNear ? everyMs.near : everyMs.far) * (0.75 + Math.random() / 2)
    this.#stop = after(wait, () => void this.#lookNow())
  }

  async #lookNow(): Promise<void> {
    const snapshot = document.visibilityState === 'visible' ? await this.#snapshot() : undefined
    if (snapshot && this.#isNews(snapshot)) await this.#renew(snapshot)
    if (this.isConnected) this.#lookLater()
  }

  async #snapshot(): Promise<PulseSnapshot | undefined> {
    return await fetch(this.dataset.pulse ?? '')
      .then((answer) => (answer.ok ? answer.text() : ''))
      .then(readSnapshot)
      .catch(() => undefined)
  }

  #isNews({ tZero, endsAt, postponed }: PulseSnapshot): boolean {
    const { zero, end } = this.dataset
    return zero !== tZero || end !== endsAt || (postponed !== null) !== (this.dataset.postponed !== undefined)
  }

  async #renew({ tZero, endsAt, postponed }: PulseSnapshot): Promise<void> {
    const page = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined)
    if (!page?.ok) return
    const fresh = new DOMParser().parseFromString(await page.text(), 'text/html')
    if (isOlder(fresh, this.dataset.pulse, tZero, postponed !== null)) return
    for (const part of fresh.querySelectorAll<HTMLElement>('[data-fresh]')) {
      document.querySelector(`[data-fresh="${part.dataset.fresh}"]`)?.replaceWith(document.adoptNode(part))
    }
    Object.assign(this.dataset, { zero: tZero, end: endsAt })
    this.toggleAttribute('data-postponed', postponed !== null)
    this.textContent = document.querySelector('[data-fresh] h2, p[data-fresh]')?.textContent ?? ''
    const detail: StormNews = { tZero, endsAt, isPostponed: postponed !== null }
    document.dispatchEvent(new CustomEvent('storm-news', { detail }))
  }
}

/** A cache between us and the server may still have the page as it was. */
function isOlder(page: Document, pulse: string | undefined, tZero: string, isPostponed: boolean): boolean {
  const watch = page.querySelector<HTMLElement>('storm-watch')
  if (watch?.dataset.pulse !== pulse) return false
  return watch?.dataset.zero !== tZero || (watch?.dataset.postponed !== undefined) !== isPostponed
}

customElements.define('storm-watch', StormWatch)
