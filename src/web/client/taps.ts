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

/** Tells the server what became of a tap; the answer is a sentence to show. */
export async function settle(form: HTMLFormElement): Promise<string | undefined> {
  const answer = await post<{ sentence: string }>(form.action, new FormData(form))
  return answer?.sentence
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
  const fields = new URLSearchParams([...form].map(([name, value]) => [name, String(value)]))
  try {
    const response = await fetch(action, { method: 'POST', body: fields, headers: { Accept: 'application/json' } })
    return response.ok ? ((await response.json()) as Answer) : undefined
  } catch {
    return undefined
  }
}
