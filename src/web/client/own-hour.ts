import { after } from '../../clock/clock.ts'
import { clockChange } from '../../hour/clock-change.ts'
import { type HourHabit, habitOfLocale } from '../../hour/hour-habit.ts'
import { type Instant, parseInstant } from '../../hour/instant.ts'
import { dayIn, dayWords, timeIn, wallClock } from '../../hour/local-time.ts'
import { followServerClock, serverNow } from './server-clock.ts'

const dayMs = 86_400_000

/**
 * `<own-hour data-zero data-text data-old data-clocks>`: T-zero on the visitor's own clock; `{time}` and `{day}` stand in
 * the text, and `{oldTime}` and `{oldDay}` of the hour it had before. What is today is judged by the server's clock, and
 * again at midnight. Where the visitor's clocks change before T-zero, `data-clocks` says so on a line of its own.
 */
class OwnHour extends HTMLElement {
  #stop = () => {}

  connectedCallback(): void {
    this.#show()
    this.hidden = false
    void followServerClock().then(() => this.isConnected && this.#show())
  }

  disconnectedCallback(): void {
    this.#stop()
  }

  #show(): void {
    this.#stop()
    const { zero = '', old, text = '', clocks } = this.dataset
    const now = serverNow()
    const here = placeOf(document.documentElement.lang)
    const next = told(parseInstant(zero), now, here)
    const before = old ? told(parseInstant(old), now, here) : next
    const values = { ...next, oldTime: before.time, oldDay: before.day }
    const change = clocks ? clockChange({ zone: here.zone, from: now, until: parseInstant(zero) }) : undefined
    this.textContent = filled(text, values)
    if (change && clocks) this.append(note(filled(clocks, { changeDay: dayIn(here.zone, change.at, here.language) })))
    // A little after midnight by the visitor's own calendar another day is tomorrow.
    this.#stop = after(dayMs - (wallClock(here.zone, now) % dayMs) + 1000, () => this.#show())
  }
}

interface Here {
  zone: string
  language: string
  habit: HourHabit | undefined
}

function placeOf(language: string): Here {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return { zone, language, habit: habitHere(language) }
}

/** The browser's own, where it is set up in the page's language, such as `en-GB` on an English page. */
function habitHere(language: string): HourHabit | undefined {
  const [plain] = language.split('-')
  const own = navigator.languages.find((locale) => locale.split('-')[0] === plain && locale.includes('-'))
  return own ? habitOfLocale(own) : undefined
}

function told(at: Instant, now: Instant, { zone, language, habit }: Here) {
  return { time: timeIn(zone, at, language, habit), day: dayWords({ at, now, zone, language }) }
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}

function note(text: string): HTMLElement {
  return Object.assign(document.createElement('small'), { textContent: text })
}

customElements.define('own-hour', OwnHour)
