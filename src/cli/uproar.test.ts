import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { PlainError } from '../plain-error.ts'
import { brokenInput, uproar } from './testing.ts'
import { commandList, loadCommand } from './uproar.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

describe('the command line', () => {
  for (const { name, summary } of commandList) {
    test(`${name} --help shows how it is called, an example and what its exit codes mean`, async () => {
      for (const flag of ['--help', '-h']) {
        const { code, stdout, stderr } = await uproar([name, 'whatever', flag])
        assert.deepEqual([code, stderr], [0, ''])
        assert.match(stdout, new RegExp(`^(Usage: )?uproar ${name}\\b`))
        assert.match(stdout, new RegExp(`Example:?\\n(.*\\n)?.*uproar ${name}\\b`))
        assert.match(stdout, /Exit codes:?\s+0/)
      }
    })

    test(`${name} goes by its own name and has a line for the list`, async () => {
      assert.equal((await loadCommand(name))?.name, name)
      assert.match(summary, /^[a-z].{10,100}[^.]$/)
    })
  }

  test('lists every command when it is asked for help', async () => {
    for (const asked of ['--help', '-h', 'help']) {
      const { code, stdout, stderr } = await uproar([asked])
      assert.deepEqual([code, stderr], [0, ''])
      for (const { name } of commandList) assert.match(stdout, new RegExp(`^ {2}${name} +\\w`, 'm'))
      assert.match(stdout, /^Usage: uproar COMMAND/m)
      assert.match(stdout, /^Example: uproar \w/m)
    }
  })

  test('shows the same on stderr where no command is named, and that is a mistake', async () => {
    const { code, stdout, stderr } = await uproar([])
    assert.deepEqual([code, stdout], [2, ''])
    assert.match(stderr, /Usage: uproar COMMAND/)
  })

  test('says its version', async () => {
    assert.deepEqual(await uproar(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' })
  })

  for (const name of ['improt', '', '--loud', 'constructor', '__proto__', 'toString']) {
    test(`knows no command “${name}”, says so and where the list is`, async () => {
      const stderr = `There is no command “${name}”. \`uproar --help\` lists them.\n`
      assert.deepEqual(await uproar([name]), { code: 2, stdout: '', stderr })
      assert.equal(await loadCommand(name), undefined)
    })
  }
})

describe('what goes wrong', () => {
  const failWith = (error: Error) => uproar(['import', '-'], { stdin: brokenInput(error) })

  test('and a person can mend is one sentence, without a stack', async () => {
    const { code, stderr } = await failWith(new PlainError('Plug it in.', { cause: new Error('deep') }))
    assert.deepEqual([code, stderr], [1, 'Plug it in.\n'])
  })

  test('and is a bug of ours shows its stack', async () => {
    const { code, stderr } = await failWith(new TypeError('x is not a function'))
    assert.equal(code, 1)
    assert.match(stderr, /^TypeError: x is not a function\n {4}at /)
  })

  const full = 'The disk is full. Nothing that was stored is lost; make room and start again.\n'
  const noSpace = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  const spellings: [string, Error][] = [
    ['by the system’s code', Object.assign(new Error('write'), { code: 'ENOSPC' })],
    ['by the database’s words', new Error('could not extend file "base/1": No space left on device')],
    ['deep inside of another error', new Error('outer', { cause: new Error('middle', { cause: noSpace }) })],
    ['inside of a sentence', new PlainError('The database could not be opened.', { cause: noSpace })],
  ]
  for (const [how, error] of spellings) {
    test(`for want of room, told ${how}, says that nothing is lost`, async () => {
      assert.deepEqual(await failWith(error), { code: 1, stdout: '', stderr: full })
    })
  }

  test('in a setting names it, one line for each, and exits with 2', async () => {
    const environment = { PORT: 'x', UPROAR_LOG_LEVEL: 'y' }
    const { code, stderr } = await uproar(['report', 'long-ears'], { environment })
    assert.equal(code, 2)
    assert.deepEqual(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
      ['PORT', 'UPROAR_LOG_LEVEL'],
    )
  })

  test('with the data folder names it', async () => {
    const environment = { UPROAR_DATA: '/dev/null/data' }
    const { code, stderr } = await uproar(['report', 'long-ears'], { environment })
    assert.equal(code, 1)
    assert.match(stderr, /^The data folder \/dev\/null\/data cannot be used: ENOTDIR.*\n$/)
  })

  test('with an option is a sentence and exits with 2', async () => {
    for (const args of [
      ['import'],
      ['import', 'a', 'b'],
      ['report'],
      ['report', 'a', 'b', 'c'],
      ['report', 'a', '--loud'],
    ]) {
      const { code, stdout, stderr } = await uproar(args)
      assert.deepEqual([code, stdout], [2, ''], args.join(' '))
      assert.match(stderr, /^.{20,200}\n$/, args.join(' '))
    }
  })
})
