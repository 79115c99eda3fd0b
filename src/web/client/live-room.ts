import { pause } from '../../clock/clock.ts'
import { type Instant, parseInstant } from '../../hour/instant.ts'
import type { PulseSnapshot } from '../../storm/pulse-snapshot.ts'
import { type Announced, announce } from './live-announcer.ts'
import { LiveConnection, readSnapshot } from './live-connection.ts'
import { show, showLineWords, showTable } from './live-dom.ts'
import { length, secondInUtc } from './live-format.ts'
import { LiveLine } from './live-line.ts'
import { lineOf } from './live-points.ts'
import { type LiveMoment, type LiveView, liveView } from './live-view.ts'
import { browserWires } from './live-wires.ts'
import { number, say, type Words } from './live-words.ts'
import { followServerClock, serverNow } from './server-clock.ts'

const tickMs = 1000

/** The live room in the browser: the page as the server sent it, kept up to date. */
class LiveRoom extends HTMLElement {
  #over = new AbortController()
  #words: Words = { language: 'en', texts: {} as Words['texts'] }
  #snapshot: PulseSnapshot | null = null
  /** What is on the page: the newest, or while paused the one of that moment. */
  #shown: PulseSnapshot | null = null
  #connected = true
  #pausedAt: Instant | undefined
  /** What only the device's own clock believed is no news, so nothing is announced before. */
  #knowsTime = false
  #announced: Announced | undefined
  #line: LiveLine | undefined

  connectedCallback(): void {
    this.#over = new AbortController()
    this.#words = JSON.parse(this.dataset.words ?? '') as Words
    this.#snapshot = readSnapshot(this.dataset.snapshot ?? '') ?? null
    this.#listenToPeople()
    void followServerClock().then(() => {
      this.#knowsTime = true
    })
    void this.#connection().run(this.#over.signal)
    void this.#tick(this.#over.signal)
  }

  disconnectedCallback(): void {
    this.#over.abort()
    this.#line?.close()
    this.#line = undefined
  }

  #connection(): LiveConnection {
    return new LiveConnection(browserWires(this.dataset.pulse ?? ''), {
      pulse: (snapshot) => {
        this.#snapshot = snapshot
        this.#update()
      },
      connected: (isConnected) => {
        this.#connected = isConnected
      },
    })
  }

  /** Between snapshots the clock and the age of the numbers go on. */
  async #tick(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#update()
      await pause(tickMs - (serverNow() % tickMs), signal)
    }
  }

  #listenToPeople(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-live-pause]')
    if (button) button.hidden = false
    const { signal } = this.#over
    button?.addEventListener('click', () => this.#togglePause(button), { signal })
    this.querySelector('details')?.addEventListener('toggle', () => this.#showLine(), { signal })
  }

  #togglePause(button: HTMLButtonElement): void {
    this.#pausedAt = this.#pausedAt === undefined ? serverNow() : undefined
    button.textContent = say(this.#words, this.#pausedAt === undefined ? 'live.pause' : 'live.resume')
    this.#update()
  }

  #update(): void {
    if (this.#pausedAt === undefined) this.#showNow()
    else this.#sayPaused(this.#pausedAt)
  }

  #showNow(): void {
    const moment = this.#moment()
    const view = liveView(moment)
    this.#shown = moment.snapshot
    show(this, view, this.#words.language)
    this.#showLine()
    if (this.#knowsTime) this.#announce(moment, view)
  }

  #announce(moment: LiveMoment, view: LiveView): void {
    const { memory, text } = announce(this.#announced, moment, view)
    this.#announced = memory
    const voice = this.querySelector('[data-live-say]')
    if (text && voice) voice.textContent = text
  }

  /** The hour may have moved since the page was made. */
  #storm(): LiveMoment['storm'] {
    const { tZero = this.dataset.zero ?? '', endsAt = this.dataset.end ?? '' } = this.#snapshot ?? {}
    return { tZero: parseInstant(tZero), endsAt: parseInstant(endsAt) }
  }

  #moment(): LiveMoment {
    return {
      storm: this.#storm(),
      madeFor: parseInstant(this.dataset.zero ?? ''),
      snapshot: this.#snapshot,
      now: serverNow(),
      connected: this.#connected,
      words: this.#words,
    }
  }

  #sayPaused(since: Instant): void {
    const status = this.querySelector('[data-live="status"]')
    const values = { time: secondInUtc(since), length: length(this.#words, (serverNow() - since) / 1000) }
    this.dataset.freshness = 'paused'
    if (status) status.textContent = say(this.#words, 'live.paused', values)
  }

  #showLine(): void {
    const place = this.querySelector<HTMLElement>('[data-live-line]')
    const line = this.#shown ? lineOf(this.#shown) : undefined
    if (!place || !line || line.points.length === 0) return
    if (this.#line) this.#line.show(line)
    else this.#line = new LiveLine(place, line, this.#lineOptions())
    showLineWords(this, line, this.#words)
    if (this.querySelector('details')?.open) showTable(this, line, this.#words)
  }

  #lineOptions() {
    const { storm, words } = this.#moment()
    return { storm, zeroLabel: say(words, 'live.line.zero'), number: (value: number) => number(words, value) }
  }
}

customElements.define('live-room', LiveRoom)
