import { inspect } from 'node:util'

/** A secret from the environment, which shows itself nowhere but where it is opened. */
export class SealedText {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  open(): string {
    return this.#text
  }

  toString(): string {
    return '[secret]'
  }

  toJSON(): string {
    return '[secret]'
  }

  [inspect.custom](): string {
    return '[secret]'
  }
}
