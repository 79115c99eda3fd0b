import type { NetworkBlock } from './live-networks.ts'
import type { Line } from './live-points.ts'
import { tableRows } from './live-table.ts'
import type { LiveView } from './live-view.ts'
import { say, type Words } from './live-words.ts'

/** Writes the view into the named places of the page, touching only what differs. */
export function show(room: HTMLElement, view: LiveView, language: string): void {
  const { phase, verdict, freshness } = view
  Object.assign(room.dataset, { phase, verdict, freshness })
  const texts = new Map(Object.entries(view.texts))
  for (const place of room.querySelectorAll<HTMLElement>('[data-live]')) {
    write(place, texts.get(place.dataset.live ?? '') ?? '')
  }
  showFigure(room, view)
  showPrompt(room, view)
  showReport(room, view, language)
  for (const list of room.querySelectorAll('[data-live-sources]')) writeList(list, view.sources)
  for (const list of room.querySelectorAll('[data-live-origin]')) writeList(list, view.origin)
  showNetworks(room, view.networks)
}

/** What the line and its table are called, since their steps follow from the length of the storm. */
export function showLineWords(room: HTMLElement, { windowSeconds, stepSeconds }: Line, words: Words): void {
  const note = room.querySelector<HTMLElement>('[data-live-note]')
  const step = room.querySelector<HTMLElement>('[data-live-step]')
  if (note) write(note, say(words, 'live.line.note', { seconds: windowSeconds }))
  if (step) write(step, say(words, 'live.table.mentions', { seconds: stepSeconds }))
}

export function showTable(room: HTMLElement, line: Line, words: Words): void {
  const body = room.querySelector('tbody')
  const rows = tableRows(line, words).map(({ time, mentions, perMinute }) => rowOf(time, mentions, perMinute))
  body?.replaceChildren(...rows)
}

function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text
}

function showFigure(room: HTMLElement, { texts }: LiveView): void {
  const figure = room.querySelector<HTMLElement>('[data-live="figure"]')
  if (figure) figure.dataset.length = String(texts.figure.length)
}

function showPrompt(room: HTMLElement, { promptLanguage }: LiveView): void {
  room.querySelector('[data-live="prompt"]')?.setAttribute('lang', promptLanguage)
}

function showReport(room: HTMLElement, { report }: LiveView, language: string): void {
  const link = room.querySelector<HTMLAnchorElement>('[data-live-report]')
  if (!link || !report) return
  link.setAttribute('href', `/${language}${report}`)
  link.hidden = false
  room.querySelector('[data-live-coming]')?.setAttribute('hidden', '')
}

function writeList(list: Element, texts: readonly string[]): void {
  while (list.children.length > texts.length) list.lastElementChild?.remove()
  for (const [index, text] of texts.entries()) {
    const item = list.children[index] ?? list.appendChild(document.createElement('li'))
    if (item.textContent !== text) item.textContent = text
  }
}

/** The page brings an empty block along, of which there are as many as there are networks. */
function showNetworks(room: HTMLElement, networks: readonly NetworkBlock[]): void {
  const place = room.querySelector<HTMLElement>('[data-live-networks]')
  const empty = room.querySelector<HTMLTemplateElement>('template[data-live-network]')?.content.firstElementChild
  if (!place || !empty) return
  place.closest('section')?.toggleAttribute('hidden', networks.length === 0)
  while (place.children.length > networks.length) place.lastElementChild?.remove()
  while (place.children.length < networks.length) place.append(empty.cloneNode(true))
  for (const [index, block] of networks.entries()) showNetwork(place.children[index] as HTMLElement, block)
}

function showNetwork(place: HTMLElement, { verdict, texts, sources }: NetworkBlock): void {
  place.dataset.verdict = verdict
  const named = new Map(Object.entries(texts))
  for (const part of place.querySelectorAll<HTMLElement>('[data-part]')) {
    write(part, named.get(part.dataset.part ?? '') ?? '')
  }
  const list = place.querySelector('ul')
  if (list) writeList(list, sources)
}

function rowOf(time: string, mentions: string, perMinute: string): HTMLTableRowElement {
  const row = document.createElement('tr')
  const head = Object.assign(document.createElement('th'), { scope: 'row', className: 'figures', textContent: time })
  const cells = [mentions, perMinute].map((textContent) =>
    Object.assign(document.createElement('td'), { className: 'number', textContent }),
  )
  row.append(head, ...cells)
  return row
}
