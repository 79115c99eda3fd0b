import type { Instant } from '../hour/instant.ts'
import type { PulseSnapshot } from './pulse-snapshot.ts'

/** One snapshot as everybody gets it: made once, never changed. */
export interface Beat {
  seq: number
  json: Uint8Array<ArrayBuffer>
  /** The same as one server-sent event. */
  event: Uint8Array<ArrayBuffer>
}

export interface Viewer {
  /** False when this viewer has not taken the last one yet: then it misses this one, and gets a later one. */
  ready(): boolean
  send(bytes: Uint8Array<ArrayBuffer>): void
}

interface Room {
  latest: Beat | undefined
  taking: Promise<Beat> | undefined
  viewers: Set<Viewer>
}

const encoder = new TextEncoder()
const staleAfterSeconds = 2

/** Hands every snapshot to every viewer of its storm. A slow viewer skips; nobody waits for anybody. */
export class Broadcast {
  readonly #rooms = new Map<string, Room>()

  publish(stormId: string, snapshot: PulseSnapshot): Beat {
    const room = this.#room(stormId)
    const json = JSON.stringify(snapshot)
    const event = `id: ${snapshot.seq}\nevent: pulse\ndata: ${json}\n\n`
    room.latest = { seq: snapshot.seq, json: encoder.encode(json), event: encoder.encode(event) }
    for (const viewer of room.viewers) if (!show(viewer, room.latest)) room.viewers.delete(viewer)
    return room.latest
  }

  /** The latest where it is of these seconds; else one that `take` makes now, for everybody who asks meanwhile. */
  async fresh(stormId: string, now: Instant, take: () => Promise<PulseSnapshot>): Promise<Beat> {
    const room = this.#room(stormId)
    if (room.latest && room.latest.seq >= Math.floor(now / 1000) - staleAfterSeconds) return room.latest
    room.taking ??= take()
      .then((snapshot) => this.publish(stormId, snapshot))
      .finally(() => {
        room.taking = undefined
      })
    return await room.taking
  }

  latest(stormId: string): Beat | undefined {
    return this.#rooms.get(stormId)?.latest
  }

  /** A number greater than every one before it, over restarts too: the seconds since 1970, or one more than the last. */
  nextSeq(stormId: string, now: Instant): number {
    return Math.max(Math.floor(now / 1000), (this.latest(stormId)?.seq ?? 0) + 1)
  }

  /** Shows the latest at once; answers how to leave. */
  join(stormId: string, viewer: Viewer): () => void {
    const room = this.#room(stormId)
    room.viewers.add(viewer)
    if (room.latest) viewer.send(room.latest.event)
    return () => room.viewers.delete(viewer)
  }

  viewers(stormId: string): number {
    return this.#rooms.get(stormId)?.viewers.size ?? 0
  }

  /** Those of all storms. */
  get allViewers(): number {
    return [...this.#rooms.values()].reduce((sum, { viewers }) => sum + viewers.size, 0)
  }

  #room(stormId: string): Room {
    const known = this.#rooms.get(stormId)
    if (known) return known
    const room: Room = { latest: undefined, taking: undefined, viewers: new Set<Viewer>() }
    this.#rooms.set(stormId, room)
    return room
  }
}

/** False where the viewer has gone without saying so: it must not stand in the way of the others. */
function show(viewer: Viewer, beat: Beat): boolean {
  try {
    if (viewer.ready()) viewer.send(beat.event)
    return true
  } catch {
    return false
  }
}
