import type { Clock } from '../../clock/clock.ts'
import type { Config } from '../../config.ts'
import { createGuardedFetch } from '../../networks/guarded-fetch.ts'
import { MembersOnly } from '../../networks/mastodon/listen/ask.ts'
import { type MastodonServer, serverFrom } from '../../networks/mastodon/listen/server.ts'
import { readTimeline } from '../../networks/mastodon/listen/timeline.ts'
import type { Finding } from './doctor-checks.ts'

const patienceMs = 5000
/** Any hashtag: whether it was ever used changes nothing. */
const anyTag = 'uproar'

interface Means {
  clock: Clock
  signal: AbortSignal
}

interface Looked {
  host: string
  /** Missing where it tells what stands under a hashtag. */
  trouble?: string
  isForMembers?: boolean
}

/** Whether the servers of the settings tell what stands under a hashtag; each is asked one page of one. */
export async function checkMastodon(
  { mastodon, allowPrivateHosts }: Pick<Config, 'mastodon' | 'allowPrivateHosts'>,
  means: Means,
): Promise<Omit<Finding, 'name'>> {
  if (mastodon.servers.length === 0)
    return { state: 'well', says: 'measured only where a campaign chooses servers: no UPROAR_MASTODON_SERVERS' }
  const fetch = createGuardedFetch({ allowPrivateHosts, timeoutMs: patienceMs })
  const servers = mastodon.servers.map((name) => serverFrom(name, mastodon.tokens))
  const looked = await Promise.all(servers.map((server) => look(server, { fetch, ...means })))
  const troubled = looked.filter(({ trouble }) => trouble !== undefined)
  if (troubled.length === 0) return { state: 'well', says: `${hosts(looked)} tell what stands under a hashtag` }
  return { state: 'warning', says: troubled.map(({ trouble }) => trouble).join(' '), advice: adviceFor(troubled) }
}

async function look(server: MastodonServer, asking: Parameters<typeof readTimeline>[3]): Promise<Looked> {
  const { host } = server
  try {
    await readTimeline(server, anyTag, undefined, asking)
    return { host }
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    const trouble = says.includes(host) ? says : `${host}: ${says}`
    return { host, trouble, isForMembers: error instanceof MembersOnly && server.token === undefined }
  }
}

function adviceFor(troubled: readonly Looked[]): string {
  const closed = troubled.filter(({ isForMembers }) => isForMembers)
  if (closed.length === 0) return 'Until they answer, pages say that these servers are not heard.'
  return `Give a member’s token in UPROAR_MASTODON_TOKENS for ${hosts(closed)}, or name other servers.`
}

function hosts(looked: readonly Looked[]): string {
  return looked.map(({ host }) => host).join(', ')
}
