import { availableParallelism } from 'node:os'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { Outcome } from './outcome.ts'

const preload = new URL('in-each-file.ts', import.meta.url).href

/**
 * Runs the files in this order, as many at a time as there are cores: more would starve the whole storm of the seconds in
 * which its people change their minds. `told` is the last line of the run.
 */
export async function runTests(files: string[], signal: AbortSignal): Promise<{ success: boolean; told: string }> {
  const outcome = new Outcome()
  const execArgv = ['--conditions=uproar-source', `--import=${preload}`]
  const tests = run({ files, execArgv, signal, concurrency: Math.max(2, availableParallelism()) })
  tests.on('test:pass', (event) => outcome.note(event))
  tests.on('test:summary', (event) => outcome.sum(event))
  for await (const text of tests.compose(new spec())) process.stdout.write(text)
  return { success: outcome.success, told: outcome.told }
}
