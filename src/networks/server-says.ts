const longest = 200

/**
 * What a server said, fit for a page, a ledger and a log: one line, not too long, and without anything that looks like a
 * token, since a server may repeat what it was sent.
 */
export function serverSays(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  const safe = line.replace(/[A-Za-z0-9_~+/=-]{20,}/g, (run) => (isWords(run) ? run : '…')).replace(/…(?:\.…)+/g, '…')
  return safe.length > longest ? `${safe.slice(0, longest - 1)}…` : safe
}

/** A path or a name of small letters is no token. */
function isWords(run: string): boolean {
  return /^[a-z/-]+$/.test(run)
}
