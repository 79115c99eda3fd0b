import type { Instant } from '../../../clock/clock.ts'
import type { StreamEvent } from '../../network.ts'
import type { Frame } from './frame-queue.ts'

/** One way in which servers of the network tell what happens. */
export interface Dialect {
  /** Called for every connection, so that a reader may remember what it saw on it. */
  attempt(cursor?: string): Attempt
  /** What follows from the error with which the server refused to open the stream; `name` may be empty. */
  refused?(name: string, why: string): readonly Reading[]
}

export interface Attempt {
  address: URL
  deflate: boolean
  /** Throws where the frame cannot be read; the frame is then dropped and counted. */
  read(frame: Frame): readonly Reading[]
}

export type Reading =
  | Extract<StreamEvent, { kind: 'post' | 'delete' | 'gap' | 'dropped' }>
  /** Something that concerns nobody, but shows how far the stream has come. */
  | { kind: 'progress'; at: Instant; cursor: string }
  /** The server ends the stream, or it has to be opened anew; `from` replaces the cursor where it is given. */
  | { kind: 'end'; why: string; from?: string | undefined }
