import { randomUUID } from 'node:crypto'
import { instant } from '../hour/instant.ts'
import { createNetworks } from '../networks/registry.ts'
import { createDice, type Dice } from '../rehearsal/dice.ts'
import { connectAccount } from '../store/accounts.ts'
import { addPledge, findSupporter } from '../store/supporters.ts'
import { consent, type DeskDeps, learnAccount } from '../storm/desk.ts'
import { campaign, type Stage } from './stage.ts'

/** Somebody who comes to consent; times in ms. */
export interface Arrival {
  handle: string
  text: string
  madeAt: number
  at: number
}

const minute = 60_000
const day = 24 * 60 * minute

/** Made-up people as a popular post brings them: names with years, accounts of a few years, many of them of two great weeks. */
export function fans(seed: number, count: number, from: number, withinMs: number): Arrival[] {
  const dice = createDice(seed)
  const taken = new Set<string>()
  return Array.from({ length: count }, () => ({
    handle: fresh(() => handleOf(dice), taken),
    text: `${textOf(dice)} #LongEarsDay`,
    madeAt: madeAtOf(dice, from),
    at: from + dice.next() * withinMs,
  })).sort((a, b) => a.at - b.at)
}

/** One operator’s: name0001 to name0200, of different ages and each with another text. */
export function operators(count: number, from: number, withinMs: number): Arrival[] {
  const people = fans(99, count, from, withinMs)
  return people.map((each, index) => ({
    ...each,
    handle: `name${String(index + 1).padStart(4, '0')}`,
    madeAt: from - 90 * day - index * 40 * minute,
  }))
}

function fresh(make: () => string, taken: Set<string>): string {
  const made = make()
  const free = taken.has(made) ? `${made}-${taken.size.toString(26).replaceAll(/\d/g, 'q')}` : made
  taken.add(free)
  return free
}

function handleOf(dice: Dice): string {
  const [first, last] = [dice.pick(firstNames), dice.pick(lastNames)]
  const kind = dice.next()
  if (kind < 0.35) return `${first}${Math.floor(dice.between(1960, 2009))}`
  if (kind < 0.5) return `${first}${Math.floor(dice.between(1, 99))}`
  if (kind < 0.6) return `hares${Math.floor(dice.between(1, 99))}`
  return kind < 0.8 ? `${first}-${last}` : `${last}${first}`
}

/** A quarter joined in two great weeks, a tenth lately. */
function madeAtOf(dice: Dice, now: number): number {
  const kind = dice.next()
  if (kind < 0.25) return now - 380 * day + dice.next() * 14 * day
  if (kind < 0.35) return now - 15 * day - dice.next() * 45 * day
  return now - 60 * day - dice.next() * 1000 * day
}

/** One text spun out of four clauses, as programs do it: two of them share whole clauses, and are no copies. */
export function spun(seed: number, count: number, from: number, withinMs: number): Arrival[] {
  const dice = createDice(seed)
  const clauses = () => [beginnings, middles, reasons, endings].map((each) => dice.pick(each.slice(0, 5)))
  return fans(seed, count, from, withinMs).map((each) => {
    const [first, second, third, fourth] = clauses()
    return { ...each, text: `${first} ${second}, ${third}. ${fourth} #LongEarsDay` }
  })
}

/** People share words and turns of three or four words, seldom a clause; a tenth finishes the campaign’s sentence. */
function textOf(dice: Dice): string {
  const start = dice.next() < 0.1 ? 'The first hare I ever saw was' : dice.pick(openers)
  const rest = dice.shuffled([dice.pick(whom), dice.pick(where), dice.pick(when), dice.pick(what), dice.pick(how)])
  const told = rest.slice(0, Math.floor(dice.between(3, 6))).join(dice.pick([' ', ', ', ' and ', ' – ']))
  return `${start} ${told}${dice.pick(['.', '!', '…', ''])} ${dice.pick(closers)}`
}

const openers =
  sentences(`Honestly|You know what|True story:|I still think of it:|We laughed so much|Ask me why|Three years now|It began small|No joke
I was nine|My mother swears|Nobody warned me|Picture this:|Guess who came|I am not one for petitions|Small confession|Last week|Some mornings|On my way home
Between two shifts|The thing is|They told me|I can hardly type|For once|Long ago|Today again|As a postwoman|As a vet|As a farmer|As somebody who sleeps badly`)
const whom =
  sentences(`my sister|my late father|two strangers|the whole class|our dog Bruno|a very old lady|the baker|my twins|a lorry driver|the neighbours
an exchange student|my choir|half the village|the night nurse|my ex|a boy with a cast|uncle Teo|the ferry crew|our landlady|a cyclist in yellow`)
const where =
  sentences(`by the railway|in the car park|under the motorway|on the golf course|behind the church|at the airport fence|near the mill
on our roof garden|in a snowed-in lane|at the edge of town|along the canal|between the vines|on an island|by the hospital|in the cemetery|on the beach
at the allotments|in the orchard|outside the prison|beside the reactor`)
const when =
  sentences(`at dawn|after the storm|during lockdown|on my wedding day|every other Tuesday|just before exams|in thick fog|at half past four
the night she was born|on New Year’s Eve|in the heat|while it hailed|when the lights failed|after the funeral|all through April|since Monday|once in 1987`)
const what =
  sentences(`saw seven of them dance|counted eleven pairs of ears|found a leveret asleep|stopped the bus for one|filmed a boxing match|lost a shoe chasing none
heard that odd scream|followed tracks for miles|drew one on a napkin|wrote to the council|built a gate for them|missed the train and did not care|fed nobody, just watched
held our breath|named every single one|cried a bit|sang very quietly|learned to sit still|forgot the phone|stayed for hours`)
const how =
  sentences(`and nobody spoke|with cold feet|for no reason at all|like thieves|in our best clothes|as if time had stopped|with a thermos|against all advice
with the wrong lens|in slippers|without a plan|and it was enough|like children|and then it rained|holding hands|much too early|and I would again`)
const closers =
  sentences(`Give them a day.|Worth a date, surely.|Vote yes.|It is about time|Put it in the calendar|You will not regret it|Please listen|March would suit them
Count me in.|Do it for the quiet ones|I rest my case|Well?|That is all.|Somebody has to say so|They never asked for much|Be kind, parliament|From an old voter|Love from the coast
Now you know|And thanks`)

/** Lets people in by the desk, as supporters of the staged storm, each at the clock's time. */
export async function doorOf(scene: Stage): Promise<(arrival: Omit<Arrival, 'at'>) => ReturnType<typeof consent>> {
  const { db, network, vault, clock } = scene
  const desk = deskOf(scene)
  const storm = await scene.reload()
  const { campaignId, id: stormId } = storm
  return async ({ handle, text, madeAt }) => {
    const form = { formKey: randomUUID(), campaignId, stormId, zone: 'UTC', language: 'en' }
    const secret = await addPledge(scene, { ...form, networks: ['pretend'] }, clock.now())
    const supporter = await findSupporter(db, secret)
    if (!supporter) throw new Error('The supporter is lost.')
    const server = new URL(network.server.address)
    const connection = await network.publisher.connect({ handle, password: 'right', server })
    network.server.tell(connection.account.id, { madeAt: instant(madeAt), posts: 40 })
    const owner = { supporterId: supporter.id, campaignId, network: 'pretend' as const }
    const rowId = await connectAccount({ db, vault }, owner, connection, clock.now())
    const account = { ...connection.account, rowId, network: 'pretend', state: 'ready' } as const
    await learnAccount(desk, account, connection.session)
    const pledge = { stormId, networks: ['pretend' as const], withdrawnAt: null, madeAt: clock.now() }
    return await consent(desk, { supporter, pledge, storm, campaign: campaign(), account }, text)
  }
}

function deskOf({ db, clock, keys, vault, network }: Stage): DeskDeps {
  const others = createNetworks({ fetch: () => Promise.reject(new Error('no network in this test')), clock })
  return { db, clock, keys, vault, networks: { ...others, pretend: network } }
}

const firstNames = words(
  'maria lena sofia emma noor aisha yuki hana carmen lucia ines jo sam alex robin kim tom max paul ivan omar ali ken taro diego pablo hugo nils anna clara ruth ida vera mila zoe eva nora ella',
)
const lastNames = words(
  'brandt okafor tanaka silva moreau novak rossi jensen ortega klein haddad ito park weber costa duarte lindt berg marsh field stone rivers woods hill brook lake frost',
)
const beginnings =
  sentences(`My daughter counts them on the way to school|I grew up beside a field where they boxed in March
Nobody in our office believed me when I saw one|There is one that sleeps behind the bakery|We moved to the country because of one photograph
My grandfather could call them with a blade of grass|I had a bad winter and then one sat on the doorstep|The old farmer next door mows around them
I drew my first one when I was five|Every run I take ends at their meadow|The children at my school wrote them letters|I met my wife at a count in the rain
Last spring the whole village stood still for three of them|I never thought that I would write about an animal`)
const middles =
  sentences(`and she knows each by its ears|and I still hear the thump of their feet|and now there is a list on the fridge
and the cat pretends not to see it|and it changed how we spend Sundays|and we lost one to the new road last year
and it looked at me as if I owed it money|and for a week I talked of nothing else|and the photograph hangs in the hall
and not one of them has ever been late|and my neighbour films them through the hedge|and we leave the far corner wild for them`)
const reasons = sentences(`because somebody should notice before they are gone|since a day costs nobody anything
so that the road crews put up a sign at last|because fields are more than what we sell from them|so that my students have a reason to look up
for all who are too shy to ask for anything|since our parliament has a day for everything else|because wonder ought to be in the calendar
for the sake of everything that runs when we come|so that we remember how quiet it used to be|because small things hold a place together`)
const endings =
  sentences(`Give them their day.|I will bake for it, whatever you decide.|Please, before the spring.|It is a modest wish.
You would only have to say yes.|Look out of a window and tell me no.|We can wait, but they cannot.|Let it be in March.|Thank you for reading this far.
My vote goes to whoever listens.|Ask any child what they think.|Nothing would be easier.`)

function words(text: string): string[] {
  return text.split(' ')
}

function sentences(text: string): string[] {
  return text.split(/[|\n]/)
}
