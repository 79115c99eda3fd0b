import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { readPng } from '../../testing/read-png.ts'
import { drawSvg } from './draw-svg.ts'
import { PictureCache } from './picture-cache.ts'

const picture = (size: number) => new Uint8Array(size).fill(7)

describe('pictures', () => {
  test('are drawn once, when a thousand ask at the same time', async () => {
    const cache = new PictureCache()
    let drawings = 0
    const make = () => {
      drawings++
      return drawSvg(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
        'en',
      )
    }
    const answers = await Promise.all(Array.from({ length: 1000 }, () => cache.get('ab', make)))
    assert.equal(drawings, 1)
    assert.equal(new Set(answers).size, 1)
    const { width, height } = readPng(answers[0] ?? new Uint8Array())
    assert.deepEqual([width, height], [40, 20])
  })

  test('fill no more memory than they may; the least lately asked for is made again', async () => {
    const cache = new PictureCache({ memory: 250 })
    const made: string[] = []
    const drawn = (hash: string) => {
      made.push(hash)
      return picture(100)
    }
    const ask = (hash: string) => cache.get(hash, async () => drawn(hash))
    for (const hash of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(hash)
    assert.deepEqual(made, ['a', 'b', 'c', 'b'])
  })

  test('that cannot be drawn fail for their askers only, and are tried again', async () => {
    const cache = new PictureCache()
    await assert.rejects(
      cache.get('a', () => Promise.reject(new Error('no ink'))),
      /no ink/,
    )
    assert.equal(await cache.get('a', async () => undefined), undefined)
    assert.equal((await cache.get('a', async () => picture(3)))?.length, 3)
  })

  test('outlive the process in a folder of bounded size, where half-written ones are taken away', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'pictures-'))
    t.after(() => rm(folder, { recursive: true }))
    await writeFile(join(folder, 'half.part'), 'ha')
    const before = new PictureCache({ folder, disk: 250 })
    for (const hash of ['a1', 'b2', 'c3']) await before.get(hash, async () => picture(100))
    assert.deepEqual((await readdir(folder)).sort(), ['b2.png', 'c3.png'])
    const after = new PictureCache({ folder, disk: 250 })
    const found = await after.get('b2', () => Promise.reject(new Error('drawn again')))
    assert.deepEqual(found && new Uint8Array(found), picture(100))
  })

  test('are made ahead only where that was asked for', async () => {
    let made = 0
    const make = async () => picture(++made)
    new PictureCache().prepare('a', make)
    const ahead = new PictureCache({ ahead: true })
    ahead.prepare('a', make)
    await ahead.get('a', make)
    assert.equal(made, 1)
  })
})
