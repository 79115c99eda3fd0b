/** Anything that happened at `at` (ms since 1970) and was done by `author` (a hash). */
export interface Timed {
  at: number
  author: number
}

export interface Admission<Event extends Timed> {
  /** What may be counted now, in this order; may be empty. */
  events: Event[]
  /** Everything counted so far stood on a time that nobody confirmed, and must be forgotten. */
  restart: boolean
}

export interface EventTimeSnapshot<Event extends Timed> {
  now: number | null
  held: Event | null
  lone: { author: number; events: number } | null
  late: number
  future: number
}

/**
 * The time of a stream, told by its events and never going back. An event may push it by at most `lateness` ms. One that
 * lies further ahead is held; if the very next event in or beyond the bounds, by another author, lies there too or later,
 * the stream really has moved (it paused), and time goes to the earlier of the two. Otherwise the held one is dropped.
 * So no single event, and no single author, moves time further than `lateness`. The first event sets it, provisionally:
 * until a second author or `advance` confirms it, an event out of bounds starts the stream afresh.
 */
export class EventTime<Event extends Timed> {
  readonly #lateness: number
  #now: number | undefined
  #held: Event | undefined
  #lone: { author: number; events: number } | undefined
  #late = 0
  #future = 0

  constructor(lateness: number) {
    this.#lateness = lateness
  }

  get now(): number | undefined {
    return this.#now
  }

  /** Events that were not counted because they came too late, or from too far ahead (the held one among them). */
  get dropped(): { late: number; future: number } {
    return { late: this.#late, future: this.#future + (this.#held ? 1 : 0) }
  }

  /** Takes up an event that asks no question of the time: within the bounds, with nothing held and nothing provisional. */
  passes(at: number): boolean {
    if (!this.wouldPass(at)) return false
    if (at > (this.#now as number)) this.#now = at
    return true
  }

  wouldPass(at: number): boolean {
    return this.isSteady && this.#isOpen(at)
  }

  /** Nothing is held and nothing provisional, so that what lies within the bounds asks no question. */
  get isSteady(): boolean {
    return this.#now !== undefined && !this.#lone && !this.#held
  }

  admit(event: Event): Admission<Event> {
    if (!Number.isFinite(event.at)) return this.#drop('future')
    if (this.#now === undefined) return this.#begin(event)
    if (this.#isOpen(event.at)) return this.#follow(event)
    if (this.#lone) return this.#beginAgain(event)
    return event.at < this.#now ? this.#drop('late') : this.#hold(event)
  }

  /** The caller says that it is at least `at`. Admits the held event when it turns out to be of this time. */
  advance(at: number): Admission<Event> {
    if (!Number.isFinite(at)) return nothing()
    const now = this.#now ?? at
    if (this.#lone && now - at > this.#lateness) return this.#correct(at, this.#lone.events)
    if (at > now) this.#lone = undefined
    this.#now = Math.max(at, now)
    return this.#release()
  }

  snapshot(): EventTimeSnapshot<Event> {
    const [now, held, lone] = [this.#now ?? null, this.#held ?? null, this.#lone ?? null]
    return { now, held, lone, late: this.#late, future: this.#future }
  }

  static restore<Event extends Timed>(lateness: number, snapshot: EventTimeSnapshot<Event>): EventTime<Event> {
    const time = new EventTime<Event>(lateness)
    time.#now = snapshot.now ?? undefined
    time.#held = snapshot.held ?? undefined
    time.#lone = snapshot.lone ? { ...snapshot.lone } : undefined
    time.#late = snapshot.late
    time.#future = snapshot.future
    return time
  }

  /** Nobody but one author said that it was later, and the caller knows better. */
  #correct(at: number, events: number): Admission<Event> {
    this.#now = at
    this.#lone = undefined
    this.#future += events
    return { ...this.#release(), restart: true }
  }

  #release(): Admission<Event> {
    const held = this.#held
    if (!held || !this.#isOpen(held.at)) return nothing()
    this.#held = undefined
    return this.admit(held)
  }

  #isOpen(at: number): boolean {
    return this.#now !== undefined && Math.abs(at - this.#now) <= this.#lateness
  }

  #begin(event: Event): Admission<Event> {
    this.#now = event.at
    this.#lone = { author: event.author, events: 1 }
    return { events: [event], restart: false }
  }

  #beginAgain(event: Event): Admission<Event> {
    this.#late += this.#lone?.events ?? 0
    return { ...this.#begin(event), restart: true }
  }

  #follow(event: Event): Admission<Event> {
    this.#now = Math.max(event.at, this.#now ?? event.at)
    if (this.#lone?.author === event.author) this.#lone.events++
    else this.#lone = undefined
    this.#letGo()
    return { events: [event], restart: false }
  }

  #hold(event: Event): Admission<Event> {
    const held = this.#held
    const agree = held && held.author !== event.author && event.at >= held.at - this.#lateness
    if (agree) return this.#leap(held, event)
    this.#letGo()
    this.#held = event
    return nothing()
  }

  #leap(held: Event, event: Event): Admission<Event> {
    const [first, second] = held.at <= event.at ? [held, event] : [event, held]
    this.#held = undefined
    this.#now = first.at
    return { events: [first, ...this.admit(second).events], restart: false }
  }

  #letGo(): void {
    if (this.#held) this.#future++
    this.#held = undefined
  }

  #drop(kind: 'late' | 'future'): Admission<Event> {
    if (kind === 'late') this.#late++
    else this.#future++
    return nothing()
  }
}

function nothing<Event extends Timed>(): Admission<Event> {
  return { events: [], restart: false }
}
