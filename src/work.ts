import { join } from 'node:path'
import { later } from './clock/clock.ts'
import { databaseTime } from './clock/lease-time.ts'
import type { Context } from './context.ts'
import { requestsPer5Minutes } from './networks/policy.ts'
import { planLetters } from './notify/planner.ts'
import { sendLetters } from './notify/sender.ts'
import { ledgerKey } from './store/ledger-key.ts'
import { createPostgresOutbox } from './store/postgres-outbox.ts'
import { createPreflightBook } from './store/preflight.ts'
import { studyCrowds } from './storm/crowd-study.ts'
import { dispatch } from './storm/dispatch.ts'
import { forgetSessions } from './storm/forget-sessions.ts'
import type { Ingest } from './storm/ingest.ts'
import { keepStorms } from './storm/keeper.ts'
import { writePack } from './storm/pack-of.ts'
import { type PreflightDeps, preflight } from './storm/preflight.ts'
import { pulse } from './storm/pulse.ts'
import { writeReport } from './storm/report-of.ts'
import { keepRetention } from './storm/retention.ts'
import { SightingPoller } from './storm/sightings.ts'
import { createWriter } from './web/letters/letter-words.ts'

const restartMs = 2000

/** Listens, keeps, looks ahead, dispatches and beats until the signal aborts and everything has come to rest. */
export async function work(context: Context, signal: AbortSignal, publicUrl: () => string): Promise<void> {
  await ledgerKey({ ...context, keyName: context.config.web.publicUrl?.host })
  await Promise.all([
    ...context.ingests.map((ingest) => keepListening(ingest, context, signal)),
    keepStorms(keeperOf(context), signal),
    dispatch(dispatcherOf(context), signal),
    preflight(preflightOf(context), signal),
    pulse(context, signal),
    forgetSessions(context, signal),
    new SightingPoller(sightingsOf(context)).run(signal),
    context.receipts.run(signal),
    notify(context, signal, publicUrl),
    keepRetention(context, signal),
    studyCrowds(crowdStudyOf(context), signal),
  ])
}

/** Plans letters as their hours come near, and sends them. */
async function notify(context: Context, signal: AbortSignal, publicUrl: () => string): Promise<void> {
  const carriers = context.carriersOf(createWriter({ keys: context.keys, publicUrl }))
  const channels = new Map(carriers.map(({ channel, perMinute }) => [channel, perMinute]))
  const deps = { ...context, owner: context.processName, carriers, channels }
  await Promise.all([planLetters(deps, signal), sendLetters(deps, signal)])
}

/** A stream that breaks our reader is begun again from the last commit; the storm goes on meanwhile. */
async function keepListening(ingest: Ingest, { clock, log }: Context, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await ingest.run(signal).catch((error: unknown) => log.error({ err: error }, 'ingest: stopped; starting again'))
    await clock.sleepUntil(later(clock.now(), restartMs), signal)
  }
}

/** What was seen after the storm was closed comes into the report's file as well. */
function sightingsOf({ db, clock, log, config, sightings }: Context) {
  const reports = join(config.data.folder, 'reports')
  return {
    ...sightings,
    db,
    clock,
    log,
    onOver: async (storm: Parameters<typeof writeReport>[1]) => {
      await writeReport(db, storm, reports)
    },
  }
}

function crowdStudyOf({ db, clock, log, config, publicFacts }: Context) {
  const reports = join(config.data.folder, 'reports')
  return {
    db,
    clock,
    log,
    facts: publicFacts,
    onStudied: async (storm: Parameters<typeof writeReport>[1]) => {
      await writeReport(db, storm, reports)
    },
  }
}

function keeperOf(context: Context) {
  const { db, log, config, networks, ingests, keys } = context
  const reports = join(config.data.folder, 'reports')
  return {
    ...context,
    label: config.label,
    keyName: config.web.publicUrl?.host,
    postSecret: keys.posts,
    wordsKey: keys.words,
    publisherOf: (name: keyof typeof networks) => networks[name].publisher,
    dropped: () => ingests.reduce((sum, ingest) => sum + ingest.dropped, 0),
    onClosed: async (storm: Parameters<typeof writeReport>[1]) => {
      const path = await writeReport(db, storm, reports)
      const pack = await writePack({ ...context, keyName: config.web.publicUrl?.host }, storm, reports)
      log.info({ path, pack }, 'keeper: report and evidence pack are written')
    },
  }
}

function dispatcherOf({ db, vault, networks, gates, clock, log, processName }: Context) {
  return {
    outbox: createPostgresOutbox({ db, vault, leaseTime: databaseTime }),
    publisherOf: (name: keyof typeof networks) => networks[name].publisher,
    requestsPer5Minutes,
    gates,
    clock,
    log,
    owner: processName,
  }
}

function preflightOf(context: Context): PreflightDeps {
  const { db, networks } = context
  return {
    ...context,
    book: createPreflightBook({ db, leaseTime: databaseTime }),
    publisherOf: (name) => networks[name].publisher,
    requestsPer5Minutes,
  }
}
