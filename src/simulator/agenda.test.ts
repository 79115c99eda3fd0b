import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Agenda } from './agenda.ts'

describe('an agenda', () => {
  test('happens in the order of its instants, and as planned within one', async () => {
    const agenda = new Agenda(100)
    const seen: string[] = []
    for (const [name, ms] of [
      ['late', 30],
      ['early', 10],
      ['also early', 10],
      ['at once', 0],
      ['middle', 20],
    ] as const)
      agenda.in(ms, () => void seen.push(`${name} ${agenda.now}`))
    await agenda.run(() => false)
    assert.deepEqual(seen, ['at once 100', 'early 110', 'also early 110', 'middle 120', 'late 130'])
  })

  test('stands still while something takes its real time', async () => {
    const agenda = new Agenda(0)
    const seen: number[] = []
    agenda.in(5, async () => {
      for (let wait = 0; wait < 50; wait += 1) await undefined
      seen.push(agenda.now)
    })
    agenda.in(6, () => void seen.push(agenda.now))
    await agenda.run(() => false)
    assert.deepEqual(seen, [5, 6])
  })

  test('ends when it is told to', async () => {
    const agenda = new Agenda(0)
    let turns = 0
    const again = () => {
      turns += 1
      agenda.in(1, again)
    }
    again()
    await agenda.run(() => agenda.now >= 10)
    assert.equal(turns, 11)
  })

  test('keeps a thousand instants in order', async () => {
    const agenda = new Agenda(0)
    const seen: number[] = []
    for (let step = 1; step <= 1000; step += 1) agenda.in((step * 7919) % 1009, () => void seen.push(agenda.now))
    await agenda.run(() => false)
    assert.deepEqual(
      seen,
      [...seen].sort((a, b) => a - b),
    )
    assert.equal(seen.length, 1000)
  })
})
