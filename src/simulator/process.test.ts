import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { AnswerLost, SimProcess } from './process.ts'
import { type Fate, World } from './world.ts'

describe('a process that is struck', () => {
  test('before a call dies without it', async () => {
    assert.deepEqual(await struck({ kind: 'kill before' }), { acted: false, went: 'never', kills: 1 })
  })

  test('after a call dies and never hears what it did', async () => {
    assert.deepEqual(await struck({ kind: 'kill after' }), { acted: true, went: 'never', kills: 1 })
  })

  test('by a lost answer hears of an error, whether or not it was done', async () => {
    assert.deepEqual(await struck({ kind: 'answer lost after' }), { acted: true, went: 'lost at 10', kills: 0 })
    assert.deepEqual(await struck({ kind: 'answer lost before' }), { acted: false, went: 'lost at 10', kills: 0 })
  })

  test('by a freeze goes on later', async () => {
    const freeze = { ms: 500, isSuspended: false }
    assert.deepEqual(await struck({ kind: 'freeze after', ...freeze }), { acted: true, went: 'on at 510', kills: 0 })
    assert.deepEqual(await struck({ kind: 'freeze before', ...freeze }), { acted: true, went: 'on at 510', kills: 0 })
  })

  test('with its machine suspended finds its steady clock where it was', async () => {
    const { world, process } = scene()
    world.plan(1, { kind: 'freeze after', ms: 500, isSuspended: true })
    void process.call('store', 'something', { landsIn: 10, answersIn: 10, act: () => undefined })
    await world.agenda.run(() => false)
    assert.deepEqual([world.agenda.now, process.clock.steady(), process.clock.now()], [510, 10, 510])
  })

  test('beside another on its machine, which is suspended for as long as the longer of the two says', async () => {
    const { world, process, machine } = scene()
    const other = new SimProcess(world, machine, 'the other', () => undefined)
    world.plan(1, { kind: 'freeze after', ms: 500, isSuspended: true })
    world.plan(2, { kind: 'freeze after', ms: 100, isSuspended: true })
    const call = { landsIn: 10, answersIn: 10, act: () => undefined }
    void process.call('store', 'something', call)
    void other.call('store', 'something', call)
    await world.agenda.run(() => false)
    assert.equal(machine.suspendedUntil, 510)
  })
})

function scene() {
  const world = new World(1, 0, false)
  const machine = { ahead: 0, suspendedUntil: 0 }
  return { world, machine, process: new SimProcess(world, machine, 'somebody', () => undefined) }
}

async function struck(fate: Fate) {
  const { world, process } = scene()
  world.plan(1, fate)
  let acted = false
  let went = 'never'
  const act = () => {
    acted = true
  }
  process.call('store', 'something', { landsIn: 10, answersIn: 10, act }).then(
    () => {
      went = `on at ${world.agenda.now}`
    },
    (error: unknown) => {
      went = `${error instanceof AnswerLost ? 'lost' : error} at ${world.agenda.now}`
    },
  )
  await world.agenda.run(() => false)
  return { acted, went, kills: world.kills }
}
