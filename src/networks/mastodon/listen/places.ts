import { parseMastodonServer } from '../intent.ts'

const mostServers = 20

/** The servers of a setting, separated by commas: hosts, or whole addresses for tests and rehearsals. */
export function readServers(text: string): string[] | { mistake: string } {
  const servers = listOf(text).map(serverOf)
  if (servers.some((server) => server === undefined)) {
    return { mistake: 'names of servers are expected, separated by commas, such as mastodon.social, fosstodon.org' }
  }
  if (servers.length > mostServers) return { mistake: `at most ${mostServers} servers are expected` }
  return [...new Set(servers)] as string[]
}

/** `HOST=TOKEN`, separated by commas. What cannot be read is not repeated in the sentence. */
export function readTokens(text: string): Map<string, string> | { mistake: string } {
  const pairs = listOf(text).map((pair) => {
    const [name, ...token] = pair.split('=')
    return [hostOf(serverOf(name?.trim() ?? '')), token.join('=').trim()] as const
  })
  const tokens = new Map<string, string>()
  for (const [host, token] of pairs) {
    if (host === undefined || !/^[\x21-\x7e]{8,512}$/.test(token)) {
      return { mistake: 'pairs of HOST=TOKEN are expected, separated by commas, such as mastodon.example=abc123…' }
    }
    tokens.set(host, token)
  }
  return tokens
}

function listOf(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function serverOf(name: string): string | undefined {
  const url = /^https?:\/\//i.test(name) ? URL.parse(name) : undefined
  if (url) return url.pathname === '/' && !url.username && !url.search && !url.hash ? url.origin : undefined
  try {
    return name.includes('@') || name.includes('/') ? undefined : parseMastodonServer(name)
  } catch {
    return undefined
  }
}

function hostOf(server: string | undefined): string | undefined {
  return server === undefined ? undefined : server.includes('://') ? new URL(server).host : server
}
