import { withTag } from '../../campaign/composer.ts'
import { after } from '../../clock/clock.ts'
import { parseInstant } from '../../hour/instant.ts'
import { keep, kept } from './drafts.ts'
import { judge, judgingOf } from './judge.ts'
import { showOwn } from './own-meter.ts'
import { followServerClock, serverNow } from './server-clock.ts'
import type { StormNews } from './storm-watch.ts'
import { copyWords, openComposer, settle, shareWords } from './taps.ts'

const lookAgainMs = 500

/**
 * `<own-words>` around the composer: judges the text on each keystroke as the server does, keeps it in this browser,
 * and shows the tap buttons from T-zero on. No address of a network is known here; the server gives it on a tap.
 */
class OwnWords extends HTMLElement {
  #isPostponed = false

  connectedCallback(): void {
    for (const [field, name] of this.#drafts()) field.value ||= kept(name)
    for (const part of this.#all('[data-start],[data-kept]')) part.hidden = false
    for (const part of this.#all('[data-check],[data-ready]')) part.hidden = true
    this.addEventListener('input', () => this.#changed())
    this.addEventListener('click', (event) => this.#pressed(event))
    this.addEventListener('submit', (event) => this.#submitted(event))
    this.#offerCopies()
    document.addEventListener('storm-news', (event) => this.#learn(event as CustomEvent<StormNews>))
    this.#judge()
    // A device that is fast must not offer a button early, nor take one away.
    void followServerClock().then(() => this.#watchClock())
  }

  /** The storm was postponed, or has another hour. */
  #learn({ detail }: CustomEvent<StormNews>): void {
    Object.assign(this.dataset, { zero: detail.tZero, end: detail.endsAt })
    this.#isPostponed = detail.isPostponed
    if (detail.isPostponed) this.#close()
  }

  #changed(): void {
    for (const [field, name] of this.#drafts()) keep(name, field.value)
    this.#judge()
  }

  #pressed({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null
    const text = this.querySelector('textarea')
    if (!button || !text) return
    if (button.dataset.copy !== undefined) return void this.#copy(text.value)
    if (button.dataset.share !== undefined) return void shareWords(text.value)
    if (button.dataset.start !== undefined) text.value = button.dataset.start
    else if (button.dataset.addTag !== undefined) text.value = withTag(text.value, this.dataset.hashtag ?? '')
    else return
    selectBlank(text)
    this.#changed()
  }

  #judge(): void {
    const text = this.querySelector('textarea')?.value ?? ''
    const judging = judgingOf(this.dataset)
    const checks = this.#all('[data-network]').flatMap((slip) => judge(slip, text, judging) ?? [])
    const problems = checks.flatMap((check) => check.problems)
    showOwn(this, text.trim() === '' ? undefined : checks[0]?.own, judging.words.own)
    const isMissing = problems.some(({ code }) => code === 'tag missing')
    const fitsNowhere = checks.every((check) => check.problems.length > 0)
    for (const button of this.#buttons('[data-elsewhere] button')) button.disabled = fitsNowhere
    for (const button of this.#all('[data-add-tag]')) button.hidden = !isMissing
  }

  #watchClock(): void {
    const { zero = '', end = '' } = this.dataset
    const now = serverNow()
    if (now >= parseInstant(zero) && !this.#isPostponed) this.#open()
    if (now >= parseInstant(end)) this.#close()
    else after(lookAgainMs, () => this.#watchClock())
  }

  #open(): void {
    const buttons = this.querySelectorAll<HTMLTemplateElement>('template[data-tap]')
    if (buttons.length === 0) return
    for (const template of buttons) template.replaceWith(template.content.cloneNode(true))
    for (const part of this.#all('[data-early]')) part.hidden = true
    this.#offerCopies()
    this.#judge()
  }

  /** Copying and sharing work by script alone; the buttons come with the hour. */
  #offerCopies(): void {
    for (const button of this.#buttons('button[data-copy]')) button.hidden = false
    for (const button of this.#buttons('button[data-share]')) button.hidden = !('share' in navigator)
  }

  #close(): void {
    const parts = 'button[name=network], button[data-copy], [data-elsewhere], template[data-tap]'
    for (const part of this.#all(parts)) part.remove()
  }

  #submitted(event: SubmitEvent): void {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || !(submitter instanceof HTMLButtonElement)) return
    if (form.dataset.settle !== undefined) this.#settle(event, form)
    else if (submitter.name === 'network') this.#tap(event, form, submitter)
  }

  async #tap(event: Event, form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
    event.preventDefault()
    // Where the composer takes no words, they are on the clipboard before it opens.
    const mustPaste = button.parentElement?.querySelector('[data-copy]')
    if (mustPaste) void this.#copy(this.querySelector('textarea')?.value ?? '')
    const tapped = await openComposer(button.formAction, new FormData(form, button))
    if (tapped) this.#offerReceipt(tapped.settle)
    // Without a script the server answers with a page, which says why.
    else submitPlainly(form, button)
  }

  async #settle(event: Event, form: HTMLFormElement): Promise<void> {
    event.preventDefault()
    const settled = await settle(form)
    if (!settled) return form.submit()
    this.#say(settled.sentence)
    if (settled.isTaken) form.remove()
  }

  async #copy(words: string): Promise<void> {
    const { copied = '', copyFailed = '' } = this.dataset
    this.#say((await copyWords(words)) ? copied : copyFailed)
  }

  #say(sentence: string): void {
    const status = this.querySelector('[data-status]')
    if (status) status.textContent = sentence
  }

  #offerReceipt(action: string): void {
    const template = this.querySelector<HTMLTemplateElement>('template[data-posted]')
    for (const old of this.#all('form[data-settle]')) old.remove()
    const part = template?.content.cloneNode(true)
    if (!(part instanceof DocumentFragment)) return
    part.querySelector('form')?.setAttribute('action', action)
    template?.after(part)
  }

  #drafts(): [HTMLInputElement | HTMLTextAreaElement, string][] {
    const text = this.querySelector('textarea')
    const drafts: [HTMLInputElement | HTMLTextAreaElement, string][] = []
    if (text) drafts.push([text, `draft ${this.dataset.slug} ${this.dataset.storm}`])
    for (const field of this.querySelectorAll<HTMLInputElement>('input[data-keep]')) drafts.push([field, field.name])
    return drafts
  }

  #buttons(selector: string): NodeListOf<HTMLButtonElement> {
    return this.querySelectorAll<HTMLButtonElement>(selector)
  }

  #all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)]
  }
}

/** Puts the caret where only the supporter can go on. */
function selectBlank(text: HTMLTextAreaElement): void {
  const start = text.value.indexOf('___')
  text.focus()
  if (start >= 0) text.setSelectionRange(start, start + '___'.length)
}

function submitPlainly(form: HTMLFormElement, button: HTMLButtonElement): void {
  form.action = button.formAction
  const field = Object.assign(document.createElement('input'), {
    type: 'hidden',
    name: button.name,
    value: button.value,
  })
  form.append(field)
  form.submit()
}

customElements.define('own-words', OwnWords)
