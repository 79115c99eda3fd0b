import type { Instant } from '../hour/instant.ts'
import type { PublicFacts } from '../networks/accounts.ts'
import { mulberry32 } from '../report/testing.ts'
import { ScriptedSource } from './scripted-source.ts'

/*
 * A made-up hour of a network with a storm in it: people who write in their own words, and where `bought` says so, a part
 * that looks bought: young accounts, copied texts, machine timing. An account's name ends with its age in days.
 */

export interface CrowdPlan {
  tag: string
  tZero: number
  people: number
  /** The share of the storm's posts that looks bought, 0 to 1. */
  bought: number
  seed?: number
}

const dayMs = 86_400_000
const hourMs = 3_600_000
const words =
  'night train window morning sea grandmother station snow whistle bridge river ticket corridor bread coffee mountain border lantern story uncle harbour autumn platform suitcase conductor blanket letter village market winter daughter sleep tunnel field song cousin bicycle market garden summer island violin kitchen holiday orchard neighbour chimney library evening stranger promise'.split(
    ' ',
  )
const copied = [
  'Everybody agrees that this must come back now, sign and share before it is too late',
  'The best decision of the year would be to listen to us today, spread the word',
  'We demand an answer today because the whole world is watching what happens next',
]

export function crowdStream(plan: CrowdPlan): ScriptedSource {
  const random = mulberry32(plan.seed ?? 7)
  const source = new ScriptedSource()
  const posts = [...usual(plan, random), ...honest(plan, random), ...bought(plan, random)]
  for (const { author, at, text, tags } of posts.toSorted((a, b) => a.at - b.at))
    source.post(author, tags, at, undefined, text)
  source.post('did:made-up:last:900', [], plan.tZero + hourMs + 5000)
  return source
}

/** Tells of each account what its name says; who has none there is gone. */
export function factsOf(plan: Pick<CrowdPlan, 'tZero'>, asked: string[][] = []): PublicFacts {
  return {
    network: 'bluesky',
    mostEach: 25,
    accountsMadeAt: async (names) => {
      asked.push([...names])
      return new Map(names.map((name) => [name, (plan.tZero - Number(name.split(':').at(-1)) * dayMs) as Instant]))
    },
    countsOf: async (uris) => ({ found: uris.length, likes: 2 * uris.length, reposts: uris.length, replies: 1 }),
  }
}

interface Post {
  author: string
  at: number
  text: string
  tags: string[]
}

type Random = () => number

/** Few write much; one in twenty-five repeats what is repeated every day, one account in sixteen is new. */
function usual({ tZero }: CrowdPlan, random: Random): Post[] {
  return Array.from({ length: 7000 }, () => {
    const number = Math.floor(3000 * random() ** 2)
    const text = random() < 0.04 ? 'Good morning everybody, have a wonderful day out there' : ownText(random, 10)
    return { author: nameOf('someone', number), at: tZero + random() * hourMs, text, tags: [`made-up${number % 40}`] }
  })
}

function honest({ tZero, people, bought: share, tag }: CrowdPlan, random: Random): Post[] {
  return Array.from({ length: Math.round(people * (1 - share)) }, (_, number) => {
    const at = tZero + hourMs * 0.999 * (random() < 0.5 ? random() ** 3 : random())
    const text = `${ownText(random, 12)} please bring it back #${tag}`
    return { author: nameOf('fan', random() < 0.08 ? Math.floor(number / 2) : number), at, text, tags: [tag] }
  })
}

function bought({ tZero, people, bought: share, tag }: CrowdPlan, random: Random): Post[] {
  const posts = Math.round(people * share)
  return Array.from({ length: posts }, (_, number) => {
    const minute = 2 + Math.floor(random() * 55)
    const age = 1 + (number % 19)
    return {
      author: `did:made-up:copier${number % Math.ceil(posts / 3)}:${age}`,
      at: tZero + minute * 60_000 + 7000 + random() * 900,
      text: `${copied[number % 3]} ${number % 10} #${tag}`,
      tags: [tag],
    }
  })
}

function nameOf(kind: string, number: number): string {
  const age = number % 16 === 0 ? 12 : 40 + ((number * 97) % 1500)
  return `did:made-up:${kind}${number}:${age}`
}

function ownText(random: Random, length: number): string {
  return Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ')
}
