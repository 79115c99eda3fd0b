import { machineClock } from '../clock/machine-clock.ts'
import type { Config } from '../config.ts'
import { openDatabase } from '../store/database.ts'
import { askHolder, holdFolder } from '../store/lock.ts'
import { createOffice, type Office, type OfficeAnswer } from '../storm/office.ts'

/** Runs `work` with the office: of the running server where one holds the data, else of this process. */
export async function withOffice<T>(config: Config, work: (office: Office) => Promise<T>): Promise<T> {
  const { folder, embedded, database } = config.data
  if (embedded && (await askHolder(folder, '/who'))) return await work(remoteOffice(folder))
  await using _hold = embedded ? await holdFolder(folder) : undefined
  const db = await openDatabase(database)
  try {
    return await work(createOffice({ db, clock: machineClock }))
  } finally {
    await db.destroy()
  }
}

function remoteOffice(folder: string): Office {
  const ask = async (path: string, body?: string): Promise<OfficeAnswer> => {
    const answer = await askHolder(folder, path, body)
    if (!answer) throw new Error('The server that held the data has just stopped. Try again.')
    return { ok: answer.status === 200, text: answer.body }
  }
  return {
    importCampaign: (text) => ask('/import', text),
    report: (slug, storm) => ask(`/report?${new URLSearchParams(storm ? { slug, storm } : { slug })}`),
  }
}
