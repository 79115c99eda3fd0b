import type { Path } from './campaign-document.ts'

/** A place in a text, both counted from 1. */
export interface Place {
  line: number
  column: number
}

/** The text is not JSON; `offset` is where reading stopped, in UTF-16 code units. */
export class JsonMistake extends SyntaxError {
  override name = 'JsonMistake'
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** A value met on the way through a JSON text: where it stands and, for plain values, how it is spelled there. */
export interface Visit {
  path: Path
  start: number
  end: number
  plain: boolean
}

const deepest = 64
const token =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const space = /[ \t\n\r]*/y

/** Walks a JSON text (RFC 8259, keys unique) in its order; throws a JsonMistake. `visit` answers true to stop. */
export function walkJson(text: string, visit: (visit: Visit) => boolean): void {
  new Walk(text, visit).run()
}

export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}

class Walk {
  readonly #text: string
  readonly #visit: (visit: Visit) => boolean
  readonly #path: (string | number)[] = []
  #at = 0
  #stopped = false

  constructor(text: string, visit: (visit: Visit) => boolean) {
    this.#text = text
    this.#visit = visit
  }

  run(): void {
    this.#value()
    if (this.#stopped) return
    this.#skip()
    if (this.#at < this.#text.length) this.#fail('something stands behind the end')
  }

  #value(): void {
    this.#skip()
    const start = this.#at
    const first = this.#text[start]
    const plain = first !== '{' && first !== '['
    if (plain) this.#token('a value is expected')
    this.#stopped = this.#visit({ path: this.#path, start, end: this.#at, plain })
    if (plain || this.#stopped) return
    if (this.#path.length >= deepest) this.#fail(`nested more than ${deepest} deep`)
    this.#at += 1
    this.#members(first === '{' ? '}' : ']')
  }

  #members(close: '}' | ']'): void {
    const keys = new Set<string>()
    this.#skip()
    if (this.#take(close)) return
    for (let index = 0; !this.#stopped; index++) {
      this.#path.push(close === '}' ? this.#key(keys) : index)
      this.#value()
      this.#path.pop()
      if (this.#stopped) return
      this.#skip()
      if (this.#take(close)) return
      if (!this.#take(',')) this.#fail(`a comma or ${close} is expected`)
    }
  }

  #key(keys: Set<string>): string {
    this.#skip()
    const start = this.#at
    if (this.#text[start] !== '"') this.#fail('a key in quotes is expected')
    const key = JSON.parse(this.#token('a key in quotes is expected')) as string
    if (keys.has(key)) this.#fail(`the key “${key}” stands there twice`, start)
    keys.add(key)
    this.#skip()
    if (!this.#take(':')) this.#fail('a colon is expected')
    return key
  }

  #token(expected: string): string {
    token.lastIndex = this.#at
    const found = token.exec(this.#text)?.[0]
    if (found === undefined) this.#fail(expected)
    this.#at += found.length
    return found
  }

  #skip(): void {
    space.lastIndex = this.#at
    space.exec(this.#text)
    this.#at = space.lastIndex
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false
    this.#at += 1
    return true
  }

  #fail(message: string, offset = this.#at): never {
    throw new JsonMistake(message, offset)
  }
}
