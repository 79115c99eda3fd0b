import type { Instant } from '../hour/instant.ts'
import type { Published, Publisher, Sought } from '../networks/network.ts'
import type { Claim, Outbox } from '../store/outbox.ts'

/** All by which a post can be recognized that may have been sent since `createdAt`. */
export function soughtOf(outbox: Outbox, claim: Claim, createdAt: Instant): Sought {
  const { account, postKey: key, post } = claim
  return { account, key, post, createdAt, session: () => outbox.session(claim) }
}

/** A post that its owner has deleted already is not on the server any more, but the stream has carried it. */
export async function whereItStands(
  outbox: Outbox,
  publisher: Publisher,
  claim: Claim,
  createdAt: Instant,
): Promise<Published | undefined> {
  const found = await publisher.find(soughtOf(outbox, claim, createdAt))
  if (found) return found
  const uri = publisher.uri(claim.account, claim.postKey)
  return uri !== undefined && (await outbox.heard(claim, uri)) ? { uri } : undefined
}
