const remembered = 256

/** The names of the latest posts: a source that resumes delivers the event at its cursor again. */
export class RecentUris {
  readonly #uris: Set<string>

  constructor(uris: readonly string[] = []) {
    this.#uris = new Set(uris)
  }

  /** Whether it was there; from now on it is. */
  isRepeated(uri: string): boolean {
    if (this.#uris.has(uri)) return true
    this.#uris.add(uri)
    for (const oldest of this.#uris) {
      if (this.#uris.size <= remembered) break
      this.#uris.delete(oldest)
    }
    return false
  }

  list(): string[] {
    return [...this.#uris]
  }
}
