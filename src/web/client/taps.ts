/** The status of a form with a mistake in it. */
const mistaken = 422

interface Tapped {
  intent: string
  settle: string
}

/**
 * Asks the server for the network's composer and opens it in a new tab. The tab is opened within the press, before the
 * answer, because browsers let no other moment open one. Undefined when there was no answer to follow: then the form
 * goes its way without a script.
 */
export async function openComposer(action: string, form: FormData): Promise<Tapped | undefined> {
  const tab = window.open('', '_blank')
  if (tab) tab.opener = null
  const tapped = await post<Tapped>(action, form)
  if (!tapped) tab?.close()
  else if (tab) tab.location.replace(tapped.intent)
  else location.assign(tapped.intent)
  return tapped
}

/** What the server says to a link, or to none; not taken: the supporter may show another. */
export interface Settled {
  sentence: string
  isTaken: boolean
}

/** Tells the server what became of a tap. Undefined when there was no answer to follow. */
export async function settle(form: HTMLFormElement): Promise<Settled | undefined> {
  const response = await send(form.action, new FormData(form))
  if (!response || !(response.ok || response.status === mistaken)) return undefined
  const answer = await read<{ sentence: string }>(response)
  return answer && { ...answer, isTaken: response.ok }
}

/** Whether the browser took the words; some never do, and none without a press. */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return false
  }
}

/** The device's own sheet of apps; closing it without sharing is no mistake. */
export async function shareWords(words: string): Promise<void> {
  await navigator.share({ text: words }).catch(() => undefined)
}

async function post<Answer>(action: string, form: FormData): Promise<Answer | undefined> {
  const response = await send(action, form)
  return response?.ok ? await read<Answer>(response) : undefined
}

async function send(action: string, form: FormData): Promise<Response | undefined> {
  const body = new URLSearchParams([...form].map(([name, value]) => [name, String(value)]))
  return await fetch(action, { method: 'POST', body, headers: { Accept: 'application/json' } }).catch(() => undefined)
}

async function read<Answer>(response: Response): Promise<Answer | undefined> {
  return await response.json().then(
    (answer: Answer) => answer,
    () => undefined,
  )
}
