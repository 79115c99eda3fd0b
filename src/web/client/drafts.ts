/** What this browser kept under that name; empty where it keeps nothing. */
export function kept(name: string): string {
  try {
    return localStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}

/** A browser that refuses to keep loses the draft on reload, and nothing else. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    return
  }
}
