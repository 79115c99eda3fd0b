import { appendFileSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'

interface Times {
  file: string
  /** In seconds; `cpu` with the processes that the file started and saw end, where the system tells. */
  wall: number
  cpu: number
}

/** Adds what this process has taken so far to a file, one line of JSON. */
export function appendTimes(to: string): void {
  const { user, system } = process.cpuUsage()
  const cpu = (user + system) / 1e6 + secondsOfChildren()
  const file = relative(process.cwd(), process.argv[1] ?? '')
  appendFileSync(to, `${JSON.stringify({ file, wall: performance.now() / 1000, cpu } satisfies Times)}\n`)
}

/** Fields 16 and 17 of proc(5), in hundredths; the second field may hold spaces. Other systems keep no such file. */
function secondsOfChildren(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return 0
  }
}

/** A table of the files that took most processor time, which is less a matter of what else the machine does. */
export async function slowest(from: string, most: number): Promise<string> {
  const all = (await readFile(from, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Times)
  const total = all.reduce((sum, { cpu }) => sum + cpu, 0)
  const rows = all.sort((a, b) => b.cpu - a.cpu).slice(0, most)
  const lines = rows.map(
    ({ file, wall, cpu }) => `${cpu.toFixed(1).padStart(7)}${wall.toFixed(1).padStart(7)}  ${file}`,
  )
  return `\n    CPU   wall  seconds of the slowest of ${all.length} files, ${total.toFixed(0)} of CPU in all\n${lines.join('\n')}\n\n`
}
