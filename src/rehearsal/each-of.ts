/** Works on all items, a few at a time, in their order; the first failure ends it, after what is underway. */
export async function eachOf<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  const failures: unknown[] = []
  async function hand(): Promise<void> {
    for (const item of waiting) {
      if (failures.length > 0) return
      await work(item).catch((failure: unknown) => failures.push(failure))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, hand))
  if (failures.length > 0) throw failures[0]
}
