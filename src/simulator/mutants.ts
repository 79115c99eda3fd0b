// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it quotes code that holds template strings.

/** A bug planted by hand: what the simulator is there to catch. */
export interface Mutant {
  name: string
  file: string
  find: string
  replace: string
  /** In SQL, so that only a store with a database has it. */
  isSql?: true
}

const dispatch = 'src/storm/dispatch.ts'
const policy = 'src/storm/dispatch-policy.ts'
const settling = 'src/storm/settling.ts'
const preloading = 'src/storm/preloading.ts'
const readingBack = 'src/storm/reading-back.ts'
const memory = 'src/store/memory-outbox.ts'
const memoryRows = 'src/store/memory-rows.ts'
const outbox = 'src/store/postgres-outbox.ts'

export const mutants: readonly Mutant[] = [
  {
    name: 'in flight is not written before the call',
    file: dispatch,
    find: 'session && (await outbox.launch(claim, { leaseMs: this.#timings.leaseMs }))',
    replace: 'session && { ...claim, attempts: 1, createdAt: claim.asOf, lastSentAt: claim.asOf }',
  },
  {
    name: 'a doubtful post is sent again without reading back',
    file: dispatch,
    find: 'if (found) return void (await outbox.published(flight, found))',
    replace: 'void found',
  },
  {
    name: 'a failed reading counts as nothing found',
    file: readingBack,
    find: 'const found = await publisher.find(soughtOf(outbox, claim, createdAt))',
    replace: 'const found = await publisher.find(soughtOf(outbox, claim, createdAt)).catch(() => undefined)',
  },
  {
    name: 'a post that its owner deleted is sent again',
    file: readingBack,
    find: 'uri !== undefined && (await outbox.heard(claim, uri)) ? { uri } : undefined',
    replace: 'uri === "" ? { uri } : undefined',
  },
  {
    name: 'a call begins however long ago it was allowed',
    file: dispatch,
    find: 'if (sinceAsked() >= mayBeginWithinMs(flight, this.#timings)) return await this.#tooLate(flight)',
    replace: 'void sinceAsked',
  },
  {
    name: 'each attempt has a time of its own',
    file: dispatch,
    find: 'const { account, post, postKey: key, createdAt } = flight',
    replace: 'const { account, post, postKey: key, lastSentAt: createdAt } = flight',
  },
  {
    name: 'the dispatcher sleeps by the machine’s clock',
    file: dispatch,
    find: 'await clock.pause(Math.max(breathMs, Math.min(due ?? idleMs, idleMs)), signal)',
    replace:
      'await clock.sleepUntil((clock.now() + Math.max(breathMs, Math.min(due ?? idleMs, idleMs))) as never, signal)',
  },
  {
    name: 'reading back goes on for ever',
    file: policy,
    find: 'return flight.asOf >= flight.endsAt + readBackMs',
    replace: 'return flight.asOf >= flight.endsAt + 1000 * readBackMs',
  },
  {
    name: 'the first failed reading ends in unknown',
    file: policy,
    find: 'return flight.asOf >= flight.endsAt + readBackMs',
    replace: 'return flight.asOf >= flight.endsAt - 60 * readBackMs',
  },
  {
    name: 'a call that was cut off is taken for one that never arrived',
    file: policy,
    find: 'certain && (error instanceof RateLimited || error instanceof Unreachable)',
    replace: 'certain',
  },
  {
    name: 'a host that is not there is taken for one that refuses',
    file: policy,
    find: 'const final = error instanceof Refused || error instanceof SignedOut',
    replace: 'const final = error instanceof Refused || error instanceof SignedOut || error instanceof Unreachable',
  },
  {
    name: 'withdrawing says yes to what is in flight',
    file: 'src/supporters/consent.ts',
    find: "return state === 'planned' || state === 'claimed'",
    replace: "return state === 'planned' || state === 'claimed' || state === 'in flight'",
  },
  {
    name: 'nothing found is believed at once',
    file: policy,
    find: 'if (settlesInMs > 0)',
    replace: 'if (settlesInMs > 3_600_000)',
  },
  {
    name: 'missed is said while the storm lasts',
    file: policy,
    find: "return flight.asOf < flight.endsAt ? { next: 'send again' } : { next: 'missed' }",
    replace: "return { next: 'missed' }",
  },
  {
    name: 'a launch of somebody else counts as settled at first sight',
    file: settling,
    find: 'const settlesIn = this.#timings.launchMs + this.#timings.settleMs',
    replace: 'const settlesIn = 0',
  },
  {
    name: 'SQL: in flight is claimed like planned',
    file: outbox,
    find: '${mayLeave} and ${waits(now)} and c.due_at',
    replace: "${mayLeave} and (${waits(now)} or c.state = 'in flight') and c.due_at",
    isSql: true,
  },
  {
    name: 'SQL: whoever held a consent once may change it',
    file: outbox,
    find: 'c.id = ${claim.consentId} and c.fence = ${claim.fence} and c.lease_owner = ${claim.owner} and c.ended_at is null',
    replace: 'c.id = ${claim.consentId} and c.ended_at is null',
    isSql: true,
  },
  {
    name: 'SQL: a doubtful post is planned again',
    file: outbox,
    find: 'held(flight, leaves(waitMs))',
    replace: "held(flight, sql`state = 'planned', ${leaves(waitMs)}`)",
    isSql: true,
  },
  {
    name: 'SQL: each launch sets the time of the post anew',
    file: outbox,
    find: 'sent_as_of = coalesce(sent_as_of, ${now})',
    replace: 'sent_as_of = ${now}',
    isSql: true,
  },
  {
    name: 'SQL: what may have left expires with the storm',
    file: outbox,
    find: 'where ${waits(now)} and ${stopsAt} <= ${now}',
    replace: "where (c.state <> 'claimed' and c.ended_at is null or c.lease_until < ${now}) and ${stopsAt} <= ${now}",
    isSql: true,
  },
  {
    name: 'SQL: a storm expires before its end',
    file: outbox,
    find: 'and ${stopsAt} <= ${now}\n            and s.opened_document',
    replace: "and ${stopsAt} <= ${now} + interval '5 seconds'\n            and s.opened_document",
    isSql: true,
  },
  {
    name: 'a hand-over is not written before the call',
    file: preloading,
    find: 'session && (await outbox.handOver(claim, { leaseMs: this.#timings.leaseMs, aheadMs }))',
    replace:
      'session && { ...claim, handedOverAt: claim.asOf + 0 * aheadMs, held: undefined, step: 1, recall: undefined }',
  },
  {
    name: 'a hand-over that was cut off is taken for one that never arrived',
    file: policy,
    find: "return { next: 'doubt', waitMs: backoffMs(1) }",
    replace: 'return { ...home, directly: true }',
  },
  {
    name: 'what no server seems to hold is sent at once',
    file: preloading,
    find: 'if (waitMs > 0) await outbox.doubt(order, waitMs)\n    else await outbox.home(order, { directly: true })',
    replace: 'await outbox.home(order, { directly: true })',
  },
  {
    name: 'a failed look at what a server holds counts as nothing held',
    file: preloading,
    find: 'await server.preload.findHeld(sought)',
    replace: 'await server.preload.findHeld(sought).catch(() => undefined)',
  },
  {
    name: 'a server that gives a post back at its moment is believed at once',
    file: policy,
    find: 'return now > dueAt - nearMs',
    replace: 'return now > dueAt + 3_600_000 + nearMs',
  },
  {
    name: 'what its owner deleted at the server is sent from here',
    file: preloading,
    find: 'await outbox.vanished(order, gone)',
    replace: 'await outbox.home(order, { directly: true, waitMs: 0 * gone.length })',
  },
  {
    name: 'withdrawing says yes to what a server holds',
    file: memory,
    find: "recall(row, 'withdraw')\n      return 'taking back'",
    replace: "end(row, 'withdrawn', this.#leaseTime())\n      return 'withdrawn'",
  },
  {
    name: 'a late server may publish after the end',
    file: memoryRows,
    find: 'order.dueAt + graceMs <= stopsAt(storm)',
    replace: 'order.dueAt + 0 * graceMs <= stopsAt(storm)',
  },
  {
    name: 'SQL: what a server holds is claimed like planned',
    file: outbox,
    find: "(c.state = 'planned' or (c.state = 'claimed'",
    replace: "(c.state in ('planned', 'preloaded') or (c.state = 'claimed'",
    isSql: true,
  },
  {
    name: 'SQL: what comes home forgets that it was withdrawn',
    file: outbox,
    find: "recall === 'withdraw' ? { outcome: 'withdrawn' } : undefined",
    replace: 'recall === null ? undefined : undefined',
    isSql: true,
  },
  {
    name: 'SQL: what may be at a server is planned again when nobody knows',
    file: outbox,
    find: "sql`state = 'handing over', held = null, held_step = held_step + 1, ${leaves(waitMs)}`",
    replace: "sql`state = 'planned', held = null, held_step = held_step + 1, ${leaves(waitMs)}`",
    isSql: true,
  },
]
