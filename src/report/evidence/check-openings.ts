import { bytesToHex } from '@noble/hashes/utils.js'
import { commit } from '../commitment.ts'
import { firstDifference, pathText } from '../failure.ts'
import { readCheckpoint } from './checkpoint.ts'
import { readNote } from './note.ts'
import { isProtected, sampleOf } from './pack.ts'
import { fault, type PackFault, type PackText } from './read-pack.ts'
import { type Draw, drawPosts } from './sample.ts'

/** That the draw is the head's, whole and in its order, and says of itself what follows from it. */
export function sampleFault({ parts, begins }: PackText): PackFault | undefined {
  if (isProtected(parts.campaign[0] ?? {})) {
    if (parts.sample.length + parts.opening.length === 0) return undefined
    return fault(begins.sample ?? begins.opening, 'sample', 'of such a campaign no individual may be opened')
  }
  const draws = drawsOf(parts)
  const missing = missingOpening(parts, draws)
  if (missing !== undefined)
    return fault(begins.opening + missing, `opening ${missing}`, 'it is not the one that belongs there')
  const opened = new Set(parts.opening.map(({ commitment }) => commitment))
  for (const [index, draw] of draws.entries()) {
    const found = parts.sample[index]
    // What is withheld is what is not opened; an opening that is missing is named below.
    const given = new Map([...opened].map((commitment) => [commitment, true]))
    const difference = firstDifference(found, sampleOf(draw, given), [])
    if (difference) return sampleDifference(pathText(difference.path), begins.sample + index, draw.network)
  }
  if (parts.sample.length === draws.length) return undefined
  return fault(begins.sample + draws.length, 'sample', 'more was drawn than there are networks')
}

/* The first of the draw that is neither opened in its place nor said to be withheld. */
function missingOpening(parts: PackText['parts'], draws: readonly Draw[]): number | undefined {
  if (parts.pack[0]?.kind === 'auditor') return undefined
  const withheld = new Set(parts.sample.flatMap((sample) => sample.withheld))
  const expected = draws.flatMap(({ posts }) => posts.filter((post) => !withheld.has(post)))
  return Array.from({ length: Math.max(expected.length, parts.opening.length) }, (_, index) => index).find(
    (index) => expected[index] !== parts.opening[index]?.commitment,
  )
}

function sampleDifference(path: string, line: number, network: string): PackFault {
  return fault(line, `sample of ${network}`, `${path} is not what follows from the draw and from what is opened`)
}

export function openingFault({ parts, begins }: PackText): PackFault | undefined {
  const expected = expectedOrder(parts)
  for (const [index, { kind, commitment, salt, value }] of parts.opening.entries()) {
    const at = (sentence: string) => fault(begins.opening + index, `opening ${index}`, sentence)
    if (commit(salt, kind, value) !== commitment) return at('salt and value do not give its commitment')
    if (expected[index] !== commitment) return at('it is not the one that belongs there')
  }
  const told = parts.pack[0]?.lines.opening
  if (told === parts.opening.length) return undefined
  return fault(1, 'pack $.lines.opening', `line 1 says ${told} openings, and there are ${parts.opening.length}`)
}

/** Of a public pack, the draw; of an auditor's, whatever it opens, by commitment and once. */
function expectedOrder(parts: PackText['parts']): string[] {
  const opened = new Set(parts.opening.map(({ commitment }) => commitment))
  if (parts.pack[0]?.kind === 'auditor') return [...opened].sort()
  return drawsOf(parts).flatMap(({ posts }) => posts.filter((post) => opened.has(post)))
}

function drawsOf(parts: PackText['parts']): Draw[] {
  const root = readCheckpoint(readNote(parts.checkpoint[0]?.note ?? '')?.text ?? '')?.root
  return drawPosts(parts.row, bytesToHex(root ?? new Uint8Array()))
}
