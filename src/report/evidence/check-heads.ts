import { bytesToHex } from '@noble/hashes/utils.js'
import { firstDifference, pathText } from '../failure.ts'
import { rowHash } from '../ledger.ts'
import type { Row } from '../rows.ts'
import { readCheckpoint } from './checkpoint.ts'
import { rootOf, sameHash } from './merkle.ts'
import { type Minute, minuteHash, summarizeIntervals } from './minutes.ts'
import { type PublicKey, readNote, verifyNote } from './note.ts'
import { fault, type PackFault, type PackText } from './read-pack.ts'

/** Each minute against the rows, the tree over the minutes against the head, and the head's signature. */
export function checkpointFault(pack: PackText & { signedBy: PublicKey }): PackFault | undefined {
  return minuteFault(pack) ?? headFault(pack)
}

function minuteFault({ parts, begins }: PackText): PackFault | undefined {
  for (const [place, minute] of parts.minute.entries()) {
    const wrong = wrongIn(minute, place, parts.minute, parts.row)
    if (wrong) return fault(begins.minute + place, `minute ${place}`, wrong)
  }
  const { lines } = parts.pack[0] ?? {}
  if (lines?.minute === parts.minute.length) return undefined
  return fault(
    begins.minute + parts.minute.length - 1,
    `minute ${parts.minute.length - 1}`,
    `line 1 says ${lines?.minute} minutes, and there are ${parts.minute.length}`,
  )
}

function wrongIn(minute: Minute, place: number, minutes: readonly Minute[], rows: readonly Row[]): string | undefined {
  if (minute.minute !== place) return `minute ${minute.minute} stands where minute ${place} belongs`
  const before = minutes[place - 1]
  if (minute.rows <= (before?.rows ?? 0) || minute.rows > rows.length)
    return `it covers ${minute.rows} rows, which does not follow`
  if (before && minute.at < before.at) return 'it is older than the minute before it'
  const last = rows[minute.rows - 1]
  if (!last || rowHash(last) !== minute.head) return `its head is not the hash of row ${minute.rows - 1}`
  const expected = summarizeIntervals(rows.slice(before?.rows ?? 0, minute.rows))
  const difference = firstDifference(minute.intervals, expected, ['intervals'])
  if (!difference) return undefined
  const [found, given] = [JSON.stringify(difference.found), JSON.stringify(difference.expected)]
  return `${pathText(difference.path)} says ${found}, and the rows give ${given}`
}

function headFault({ parts, begins, signedBy }: PackText & { signedBy: PublicKey }): PackFault | undefined {
  const [head, header] = [parts.checkpoint[0], parts.pack[0]]
  const wrong = (sentence: string) => fault(begins.checkpoint, 'checkpoint', sentence)
  const note = readNote(head?.note ?? '')
  const checkpoint = note && readCheckpoint(note.text)
  if (!note || !checkpoint || note.signatures.length !== 1) return wrong('it is not the signed note of one head')
  const isSigned = verifyNote(note, signedBy)
  if (isSigned && checkpoint.origin !== header?.origin)
    return fault(1, 'pack $.origin', `the head is of ${checkpoint.origin}`)
  if (!isSigned) return wrong(`it is not signed by the key that the pack names (${signedBy.name})`)
  const leaves = parts.minute.map(minuteHash)
  const marks = (head?.marks ?? '').split(' ')
  const changed = leaves.findIndex((leaf, index) => bytesToHex(leaf).slice(0, 4) !== marks[index])
  if (checkpoint.size !== leaves.length)
    return wrong(`the head is over ${checkpoint.size} minutes, and there are ${leaves.length}`)
  if (sameHash(rootOf(leaves), checkpoint.root))
    return changed >= 0 || marks.length !== leaves.length ? wrong('its marks are not those of the minutes') : undefined
  return changed >= 0
    ? fault(begins.minute + changed, `minute ${changed}`, 'it is not the minute over which the head was signed')
    : wrong('its root is not that of the tree over the minutes')
}
