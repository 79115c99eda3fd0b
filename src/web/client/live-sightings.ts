import { pause } from '../../clock/clock.ts'

const everyMs = 20_000

/** The band of networks' own lists: fetched anew now and then, whole, as the server writes it. */
class LiveSightings extends HTMLElement {
  #over = new AbortController()

  connectedCallback(): void {
    this.#over = new AbortController()
    void this.#follow(this.#over.signal)
  }

  disconnectedCallback(): void {
    this.#over.abort()
  }

  async #follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      // Not all rooms in one second, and none that nobody looks at.
      await pause(everyMs * (0.75 + Math.random() / 2), signal)
      if (!signal.aborted && this.#mayChange()) await this.#renew(signal).catch(() => undefined)
    }
  }

  /** A page that was paused stays as it is, and so does what somebody is using. */
  #mayChange(): boolean {
    const isPaused = this.closest<HTMLElement>('live-room')?.dataset.freshness === 'paused'
    return !document.hidden && !isPaused && !this.contains(document.activeElement)
  }

  async #renew(signal: AbortSignal): Promise<void> {
    const answer = await fetch(this.dataset.from ?? '', { signal })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const details of this.querySelectorAll<HTMLDetailsElement>('details[open]')) {
      page.querySelector(`details[data-key="${details.dataset.key}"]`)?.setAttribute('open', '')
    }
    this.replaceChildren(...page.body.childNodes)
  }
}

customElements.define('live-sightings', LiveSightings)
