/** Reads what a person types for their server, such as `Mastodon.Social` or a pasted address; throws a plain sentence. */
export function serverNamed(typed: string, { network, such }: { network: string; such: string }): string {
  const host = hostOf(typed.trim())
  if (!host) throw new Error(`Which ${network} server is yours? Type its name, such as ${such}.`)
  if (!isHostName(host)) throw new Error(`“${typed.trim()}” is not the name of a server, such as ${such}.`)
  return host
}

/** `https://server/@name`, `@name@server` and `server` all name the server. */
function hostOf(typed: string): string {
  const afterScheme = typed.replace(/^https?:\/\//i, '').replace(/[/?#].*$/s, '')
  const server = afterScheme.slice(afterScheme.lastIndexOf('@') + 1)
  return server ? asciiHost(server) : ''
}

function asciiHost(server: string): string {
  if (/[^\p{L}\p{M}\p{N}.:_-]/u.test(server)) return server
  try {
    return new URL(`https://${server}`).host
  } catch {
    return server
  }
}

/** At least two labels and a top-level one that is no number, so that no address of a machine passes for a name. */
function isHostName(host: string): boolean {
  const labels = host.split('.')
  const isLabel = (label: string) => /^(?!-)[a-z0-9-]{1,63}(?<!-)$/.test(label)
  return host.length <= 253 && labels.length >= 2 && labels.every(isLabel) && /[a-z]/.test(labels.at(-1) ?? '')
}
