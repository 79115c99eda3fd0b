import { type PackVerification, verifyPack } from '../../report/evidence/verify-pack.ts'
import { type Verification, verifyReport } from '../../report/verify.ts'

type Words = Readonly<Record<string, string>>

const form = document.querySelector<HTMLFormElement>('[data-verify]')
const place = document.querySelector<HTMLElement>('[data-verified]')

form?.addEventListener('submit', async (event) => {
  event.preventDefault()
  if (!place) return
  const words = JSON.parse(form.dataset.words ?? '{}') as Words
  const given = new FormData(form)
  const file = fileOf(given, 'file')
  if (!file) return place.replaceChildren(element('p', words.choose))
  place.replaceChildren(element('p', words.working))
  // One frame, so that the word is seen before the counting begins.
  await new Promise((resolve) => requestAnimationFrame(resolve))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const signature = await fileOf(given, 'signature')?.text()
  const key = String(given.get('key') ?? '').trim() || undefined
  place.replaceChildren(...shown(verify(bytes, signature, key), words))
})

function fileOf(given: FormData, name: string): File | undefined {
  const file = given.get(name)
  return file instanceof File && file.size > 0 ? file : undefined
}

function verify(bytes: Uint8Array, signature?: string, key?: string): PackVerification | Verification {
  const text = new TextDecoder().decode(bytes)
  return text.startsWith('{"pack":') ? verifyPack({ bytes, signature, key }) : verifyReport(text)
}

function shown(verified: PackVerification | Verification, words: Words): HTMLElement[] {
  const { ok, checked, unchecked, firstFailure } = verified
  const witnesses = 'witnesses' in verified ? verified.witnesses : []
  const says = witnesses.map(({ name, verdict, compared }) => `${name}: ${verdict} (${compared})`)
  const where = (words.line ?? '')
    .replace('{line}', String(firstFailure?.line ?? ''))
    .replace('{where}', firstFailure?.where ?? '')
  return [
    element('h2', ok ? words.holds : words.fails),
    ...(firstFailure ? [element('p', where), english(element('p', firstFailure.sentence))] : []),
    ...list(words.checked, checked),
    ...list(words.witnesses, says),
    ...list(words.unchecked, unchecked),
  ]
}

function list(title: string | undefined, lines: readonly string[]): HTMLElement[] {
  if (lines.length === 0) return []
  const items = document.createElement('ul')
  items.append(...lines.map((line) => element('li', line)))
  return [element('h3', title), english(items)]
}

/** The verifier's sentences are the same everywhere, so that two people can compare them. */
function english<Element extends HTMLElement>(given: Element): Element {
  given.lang = 'en'
  return given
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
