import { after } from '../../clock/clock.ts'
import { type Countdown, countdown } from '../../hour/countdown.ts'
import { parseInstant } from '../../hour/instant.ts'
import { followServerClock, serverNow } from './server-clock.ts'

/**
 * `<count-down data-zero data-end data-before data-running>`: days, hours, minutes and seconds to T-zero, then to the end.
 * Says `storm-phase` (bubbling, with the phase as detail) when it first knows the phase and whenever that changes.
 */
class CountDown extends HTMLElement {
  #stop = () => {}
  #phase: Countdown['phase'] | undefined
  readonly #parts = document.createElement('div')
  readonly #words = document.createElement('p')

  connectedCallback(): void {
    this.#parts.className = 'parts'
    this.#words.className = 'lead'
    this.replaceChildren(this.#parts, this.#words)
    this.hidden = false
    this.#tick()
    // By the device's own clock it may have been over already, and stand still.
    void followServerClock().then(() => this.isConnected && this.#tick())
  }

  disconnectedCallback(): void {
    this.#stop()
  }

  #tick(): void {
    this.#stop()
    const { zero = '', end = '' } = this.dataset
    const now = serverNow()
    const left = countdown({ tZero: parseInstant(zero), endsAt: parseInstant(end), now })
    this.#show(left)
    if (left.phase !== 'after') this.#stop = after(1000 - (now % 1000), () => this.#tick())
  }

  #show(left: Countdown): void {
    this.hidden = left.phase === 'after'
    const units = (['days', 'hours', 'minutes', 'seconds'] as const).filter((unit) => unit !== 'days' || left.days > 0)
    this.#parts.replaceChildren(...units.map((unit) => part(unit, left[unit])))
    this.#words.textContent = (left.phase === 'before' ? this.dataset.before : this.dataset.running) ?? ''
    if (this.#phase === left.phase) return
    this.#phase = left.phase
    this.dispatchEvent(new CustomEvent('storm-phase', { bubbles: true, detail: left.phase }))
  }
}

/** The number, large, with its unit in the page's language below. */
function part(unit: 'days' | 'hours' | 'minutes' | 'seconds', count: number): HTMLElement {
  const language = document.documentElement.lang
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' })
  const name = format.formatToParts(count).find(({ type }) => type === 'unit')?.value ?? ''
  const box = document.createElement('div')
  const number = document.createElement('b')
  number.textContent = unit === 'days' ? count.toLocaleString(language) : String(count).padStart(2, '0')
  box.append(number, name)
  return box
}

customElements.define('count-down', CountDown)
