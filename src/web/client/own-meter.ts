/** Shows how much of the text is the writer's own, 0 to 1; undefined hides it. */
export function showOwn(root: HTMLElement, own: number | undefined, pattern = ''): void {
  const share = String(Math.floor((own ?? 0) * 100))
  for (const part of root.querySelectorAll<HTMLElement>('[data-own-part]')) part.hidden = own === undefined
  for (const meter of root.querySelectorAll<HTMLMeterElement>('[data-own-meter]')) meter.value = Number(share)
  for (const words of root.querySelectorAll('[data-own-words]')) words.textContent = pattern.replace('{share}', share)
}
