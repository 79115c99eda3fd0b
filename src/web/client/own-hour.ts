import { parseInstant } from '../../hour/instant.ts'
import { dayWords, timeIn } from '../../hour/local-time.ts'
import { serverNow } from './server-clock.ts'

/** `<own-hour data-zero data-text>`: T-zero on the visitor's own clock; `{time}` and `{day}` stand in the text. */
class OwnHour extends HTMLElement {
  connectedCallback(): void {
    const { zero = '', text = '' } = this.dataset
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
    const at = parseInstant(zero)
    const language = document.documentElement.lang
    const day = dayWords({ at, now: serverNow(), zone, language })
    this.textContent = text.replace('{time}', timeIn(zone, at, language)).replace('{day}', day)
    this.hidden = false
  }
}

customElements.define('own-hour', OwnHour)
