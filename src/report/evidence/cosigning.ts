import { readKey, readLine, verifyLine } from './note.ts'

/** The second in which a witness agreed with the head; undefined where the line is not its cosignature of the text. */
export function checkCosignature(
  text: string,
  given: { witness: string; line?: string | undefined },
): number | undefined {
  const [key, line] = [readKey(given.witness), readLine(given.line ?? '')]
  return key?.kind === 'cosignature' && line ? verifyLine(text, line, key)?.seconds : undefined
}
