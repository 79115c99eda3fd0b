import type { MastodonKeeping, ServerNotes } from './keeping.ts'

/** The twin of what the store keeps, in memory: for tests, and where nothing needs to outlive the process. */
export function createMemoryMastodonKeeping(): MastodonKeeping {
  const states = new Map<string, string>()
  const apps = new Map<string, string>()
  const notes = new Map<string, ServerNotes>()
  const leased = new Set<string>()
  const both = (one: string, other: string) => JSON.stringify([one, other])
  return {
    putState: async (state, browser, data) => void states.set(both(state, browser), data),
    async takeState(state, browser) {
      const data = states.get(both(state, browser))
      states.delete(both(state, browser))
      return data
    },
    app: async (server, redirectUri) => apps.get(both(server, redirectUri)),
    putApp: async (server, redirectUri, app) => void apps.set(both(server, redirectUri), app),
    dropApp: async (server, redirectUri) => void apps.delete(both(server, redirectUri)),
    notesOf: async (server) => ({ ...notes.get(server) }),
    note: async (server, changes) => void notes.set(server, { ...notes.get(server), ...changes }),
    async lease(name) {
      if (leased.has(name)) return undefined
      leased.add(name)
      return { isHeld: async () => leased.has(name), release: async () => void leased.delete(name) }
    },
  }
}
