import { writeCheckpoint } from './checkpoint.ts'
import { checkCosignature } from './cosigning.ts'
import { rootOf } from './merkle.ts'
import { minuteHash } from './minutes.ts'
import { fault, type PackFault, type PackText } from './read-pack.ts'
import { readStatement } from './statement.ts'

/** That each cosignature is of a head of this tree, and each statement about this log; in order, once for each witness. */
export function witnessFault({ parts, begins }: PackText): PackFault | undefined {
  const origin = parts.pack[0]?.origin ?? ''
  const leaves = parts.minute.map(minuteHash)
  for (const [index, { witness, size, line }] of parts.cosignature.entries()) {
    const at = (sentence: string) => fault(begins.cosignature + index, `cosignature ${index}`, sentence)
    if ((parts.cosignature[index - 1]?.witness ?? '') >= witness)
      return at('witnesses do not stand there in order, and once')
    if (size > leaves.length) return at(`there is no head of ${size} minutes`)
    const text = writeCheckpoint({ origin, size, root: rootOf(leaves.slice(0, size)) })
    if (checkCosignature(text, { witness, line }) === undefined)
      return at(`it is no cosignature of the head of ${size} minutes`)
  }
  for (const [index, { witness, note }] of parts.statement.entries()) {
    const at = (sentence: string) => fault(begins.statement + index, `statement ${index}`, sentence)
    if ((parts.statement[index - 1]?.witness ?? '') >= witness)
      return at('witnesses do not stand there in order, and once')
    if (readStatement(note, witness)?.origin !== origin)
      return at('it is not signed by its witness, or about another storm')
  }
  return undefined
}
