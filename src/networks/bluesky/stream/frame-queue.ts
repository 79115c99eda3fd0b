export type Frame = string | Uint8Array

/** The stream is over, and why; what had arrived before was still delivered. */
export class StreamEnded extends Error {}

/**
 * Frames between a socket that cannot be slowed and a reader who may be slow: what is put in before `end` comes out,
 * in order. Full means that the reader fell behind, and whoever puts should stop and let the reader resume later.
 */
export class FrameQueue {
  readonly #limit: number
  #frames: Frame[] = []
  #end: { why: string | undefined } | undefined
  #wake: () => void = () => undefined

  constructor(limit: number) {
    this.#limit = limit
  }

  get isOver(): boolean {
    return this.#end !== undefined
  }

  /** False where there is no place left, or nothing is taken any more. */
  put(frame: Frame): boolean {
    if (this.#end || this.#frames.length >= this.#limit) return false
    this.#frames.push(frame)
    this.#wake()
    return true
  }

  /** The first end stands. Without a reason the reader just stops; with one, StreamEnded is thrown to it. */
  end(why?: string): void {
    this.#end ??= { why }
    this.#wake()
  }

  async *drain(): AsyncGenerator<Frame> {
    for (;;) {
      const frames = this.#frames
      this.#frames = []
      yield* frames
      if (this.#frames.length > 0) continue
      if (this.#end?.why !== undefined) throw new StreamEnded(this.#end.why)
      if (this.#end) return
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}
