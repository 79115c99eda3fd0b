import { spawnSync } from 'node:child_process'
import { cp, glob, rm } from 'node:fs/promises'

/** Makes `dist/`: JavaScript and types, the data that code reads beside itself, and what browsers load. */
await rm('dist', { recursive: true, force: true })
run('tsc', '-p', 'tsconfig.build.json')
for await (const file of glob('src/**/*.{zdict,md,LICENSE}')) await cp(file, file.replace(/^src/, 'dist'))
for await (const file of glob('src/**/dictionaries/LICENSE*')) await cp(file, file.replace(/^src/, 'dist'))
run('vite', 'build', '--logLevel', 'warn')

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}
