/** Work that is begun and not waited for, so much of it at once. */
export class Underway {
  readonly #most: number
  readonly #running = new Set<Promise<void>>()

  constructor(most: number) {
    this.#most = most
  }

  get room(): number {
    return this.#most - this.#running.size
  }

  start(work: () => Promise<void>, onFailure: (error: unknown) => void): void {
    const run = work()
      .catch(onFailure)
      .finally(() => this.#running.delete(run))
    this.#running.add(run)
  }

  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }
}
