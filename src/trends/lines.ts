/** A line of text, or that there was one which is longer than the reader takes. */
export type Line = string | { tooLong: true }

const newline = 10
const decoder = new TextDecoder()

/** Cuts a stream of UTF-8 bytes at its newlines, holding at most `maxBytes` of a line; a longer one is skipped and told. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>, maxBytes = 1_000_000): AsyncGenerator<Line> {
  const line = new GrowingLine(maxBytes)
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    let start = 0
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      line.add(bytes.subarray(start, end))
      yield line.finish()
      start = end + 1
    }
    line.add(bytes.subarray(start))
  }
  if (!line.isEmpty) yield line.finish()
}

/** The line that is being put together from parts. */
export class GrowingLine {
  readonly #maxBytes: number
  #parts: Uint8Array[] = []
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get isEmpty(): boolean {
    return this.#bytes === 0
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return
    this.#bytes += part.length
    if (this.#bytes > this.#maxBytes) this.#parts = []
    else this.#parts.push(part.slice())
  }

  finish(): Line {
    const line: Line = this.#bytes > this.#maxBytes ? { tooLong: true } : this.#text()
    this.#parts = []
    this.#bytes = 0
    return line
  }

  #text(): string {
    const [first = new Uint8Array()] = this.#parts
    const text = decoder.decode(this.#parts.length > 1 ? joined(this.#parts, this.#bytes) : first)
    return text.endsWith('\r') ? text.slice(0, -1) : text
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
