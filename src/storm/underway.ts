/** Work that is begun and not waited for. */
export class Underway {
  readonly #running = new Set<Promise<void>>()

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
