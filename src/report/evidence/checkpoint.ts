import { fromBase64, toBase64 } from './base64.ts'
import type { Hash, TreeHead } from './merkle.ts'

/** A head of a log as C2SP writes it (c2sp.org/tlog-checkpoint): the text of a note, without extension lines. */
export interface Checkpoint extends TreeHead {
  /** Names the log: the installation's key name and the storm's path, such as `uproar.example/c/long-ears/storm`. */
  origin: string
}

export function originOf(keyName: string, { campaign, storm }: { campaign: string; storm: string }): string {
  return `${keyName}/c/${campaign}/${storm}`
}

export function writeCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** Undefined where the text is no checkpoint. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const [, origin, size, base64] = /^(\S+)\n(0|[1-9]\d{0,14})\n(\S+)\n$/.exec(text) ?? []
  const root: Hash | undefined = base64 === undefined ? undefined : fromBase64(base64)
  if (!origin || root?.length !== 32) return undefined
  return { origin, size: Number(size), root }
}
