import type { NetworkName } from '../../campaign/networks.ts'
import type { TextRule } from '../../campaign/text-rule.ts'
import { blueskyTextRule } from '../../networks/bluesky/compose.ts'
import { mastodonTextRule } from '../../networks/mastodon/compose.ts'
import { threadsTextRule } from '../../networks/threads/compose.ts'
import { xTextRule } from '../../networks/x/compose.ts'

/** The same rules as on the server. */
export const textRules: Partial<Record<NetworkName, TextRule>> = {
  x: xTextRule,
  bluesky: blueskyTextRule,
  mastodon: mastodonTextRule(),
  threads: threadsTextRule,
}
