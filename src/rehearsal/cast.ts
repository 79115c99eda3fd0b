import { cities } from '../hour/cities.ts'
import type { Language } from '../web/messages/languages.ts'
import { createDice, type Dice } from './dice.ts'
import { supporterTexts } from './texts.ts'

/** A made-up account on the local server. */
export interface Person {
  handle: string
  email: string
  password: string
}

export interface Supporter extends Person {
  language: Language
  zone: string
  text: string
  /** What becomes of the consent before T-zero. */
  turn: 'stays' | 'withdraws' | 'is revoked'
}

export interface Bystander extends Person {
  /** Seconds after T-zero at which our hashtag is used. */
  joinsAt: number[]
}

export interface Cast {
  supporters: Supporter[]
  bystanders: Bystander[]
  /** The tags that bystanders chat under, the most popular first. */
  otherTags: string[]
  /** Seconds between two posts of one bystander, on average. */
  chatEverySeconds: number
  /** Seconds after T-zero at which a post that carries the tag is deleted, by whose owner. */
  deletions: { at: number; by: 'bystander' | 'supporter' }[]
}

export interface CastSize {
  supporters: number
  withdrawing: number
  revoked: number
  bystanders: number
  joiningBystanders: number
  otherTags: number
  chatEverySeconds: number
  deletions: number
}

export const fullHouse: CastSize = {
  supporters: 60,
  withdrawing: 2,
  revoked: 1,
  bystanders: 30,
  joiningBystanders: 10,
  otherTags: 8,
  chatEverySeconds: 9,
  deletions: 4,
}

/** A handful of supporters in a loud room. */
export const flop: CastSize = {
  ...fullHouse,
  supporters: 6,
  withdrawing: 1,
  joiningBystanders: 3,
  otherTags: 4,
  chatEverySeconds: 4,
  deletions: 2,
}

/** Who takes part, and when they do what; the same seed casts the same play. */
export function drawCast(
  size: CastSize,
  seed: number,
  campaign: { hashtag: string; languages: readonly string[] },
): Cast {
  const dice = createDice(seed)
  return {
    supporters: drawSupporters(size, dice, campaign),
    bystanders: drawBystanders(size, dice),
    otherTags: dice.shuffled(chatTags).slice(0, size.otherTags),
    chatEverySeconds: size.chatEverySeconds,
    deletions: drawDeletions(size, dice),
  }
}

const animals = [
  'otter',
  'heron',
  'lynx',
  'wombat',
  'puffin',
  'tapir',
  'gecko',
  'marmot',
  'ibis',
  'quokka',
  'stoat',
  'newt',
]
const chatTags = [
  'MorningWalk',
  'BreadBaking',
  'TrainSpotting',
  'RainyWindow',
  'TomatoReport',
  'ChessPuzzle',
  'NightShift',
  'CatOnKeyboard',
]

function drawSupporters(
  size: CastSize,
  dice: Dice,
  campaign: { hashtag: string; languages: readonly string[] },
): Supporter[] {
  const texts = supporterTexts(size.supporters, dice, campaign)
  const zones = dice.shuffled(cities.map(({ zone }) => zone))
  return texts.map(({ text, language }, index) => ({
    ...person('made-up', index, dice),
    language,
    text,
    zone: zones[index % zones.length] ?? 'Europe/Madrid',
    turn: index < size.withdrawing ? 'withdraws' : index < size.withdrawing + size.revoked ? 'is revoked' : 'stays',
  }))
}

/** Of those who join, the first does so twice. */
function drawBystanders(size: CastSize, dice: Dice): Bystander[] {
  const step = latestJoin / size.joiningBystanders
  return Array.from({ length: size.bystanders }, (_, index) => {
    const first = earliestJoin + (index + dice.next()) * step
    const joins = index < size.joiningBystanders
    return {
      ...person('passing', index, dice),
      joinsAt: joins ? (index === 0 ? [first, first + againAfter] : [first]) : [],
    }
  })
}

/** Seconds after T-zero; a storm of a minute is meant. */
const earliestJoin = 2
const latestJoin = 44
const againAfter = 17
const deletionsFrom = 30
const deletionsUntil = 48

function drawDeletions(size: CastSize, dice: Dice): Cast['deletions'] {
  const step = (deletionsUntil - deletionsFrom) / size.deletions
  return Array.from({ length: size.deletions }, (_, index) => ({
    at: deletionsFrom + (index + dice.next()) * step,
    by: index % 2 === 0 ? 'bystander' : 'supporter',
  }))
}

function person(kind: string, index: number, dice: Dice): Person {
  const name = `${kind}-${animals[index % animals.length]}-${String(index + 1).padStart(2, '0')}`
  return { handle: `${name}.test`, email: `${name}@example.com`, password: `made-up-${Math.floor(dice.next() * 1e9)}` }
}
