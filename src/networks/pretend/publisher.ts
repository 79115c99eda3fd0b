import type { Clock } from '../../clock/clock.ts'
import { blueskyPostKey } from '../bluesky/post-key.ts'
import { Refused, SignedOut } from '../errors.ts'
import type { PreparedPost, Publisher } from '../network.ts'
import { answer } from './answer.ts'
import { pretendTextRule } from './compose.ts'
import { faultPlan, type PretendFaults } from './faults.ts'
import { createPretendPreload } from './preload.ts'
import { type PretendServer, tagsIn } from './server.ts'

/** Publishes into memory and meets the faults it is told to. */
export function createPretendPublisher(server: PretendServer, clock: Clock, faults: PretendFaults): Publisher {
  const next = faultPlan(faults)
  return {
    connect: ({ handle, password }) => answer(next('connect'), clock, () => server.signIn(handle, password)),
    prepare,
    postKey: blueskyPostKey,
    async renew(session, { save }) {
      const renewed = await answer(next('renew'), clock, () => server.refresh(session))
      await save(renewed)
      return renewed
    },
    publish: (order) =>
      answer(next('publish'), clock, () => {
        if (!order.session.access) throw new SignedOut('The pretend account is signed out.')
        return server.create(order)
      }),
    uri: (account, key) => server.uriOf(account.id, key),
    find: ({ account, key }) => answer(next('find'), clock, () => server.read(account.id, key)),
    link: ({ uri }) => new URL(uri),
    preload: createPretendPreload(server, clock, next),
    facts: async ({ id }) => server.factsOf(id),
  }
}

function prepare(text: string, { tag, language }: { tag: string; language: string }): PreparedPost {
  if (pretendTextRule.length(text) > pretendTextRule.limit)
    throw new Refused('The text is too long for the pretend network.')
  if (/(^|\s)@\w/.test(text)) throw new Refused('What Uproar publishes notifies nobody.')
  const tags = tagsIn(text)
  if (!tags.some((found) => found.toLowerCase() === tag.toLowerCase()))
    throw new Refused(`The text does not carry #${tag}.`)
  return { text, tags, languages: [language] }
}
