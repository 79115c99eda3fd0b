import { glob } from 'node:fs/promises'

/** Files that take a minute or more, longest first: begun early, none of them is left to run alone at the end. */
const longest = [
  'test/a-whole-storm.test.ts',
  'test/site.browser.test.ts',
  'test/sign-in-of-a-site.browser.test.ts',
  'test/sign-in.browser.test.ts',
  'src/web/client/live-room.browser.test.ts',
  'src/simulator/simulate.test.ts',
  'test/mastodon.browser.test.ts',
  'src/web/client/pages.browser.test.ts',
]

/** The files that are named, as paths or patterns, or all; in the order in which they begin. */
export async function testFiles(named: readonly string[]): Promise<string[]> {
  const patterns = named.length > 0 ? named : ['{src,test}/**/*.test.ts']
  const files = (await Array.fromAsync(glob([...patterns]))).map((file) => file.replaceAll('\\', '/'))
  const place = (file: string) => (longest.indexOf(file) + longest.length + 1) % (longest.length + 1)
  return files.sort((a, b) => place(a) - place(b) || a.localeCompare(b))
}
