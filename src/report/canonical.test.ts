import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from './canonical.ts'

test('writes the example of RFC 8785, section 3.2.2, as section 3.2.3 has it', () => {
  const input = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`
  const expected = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`
  assert.equal(canonicalJson(JSON.parse(input)), expected)
})

test('sorts keys by UTF-16 code units, as the example of section 3.2.3', () => {
  const input = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  assert.deepEqual(canonicalJson(input).match(/"[A-Z][^"]+"/g), [
    '"Carriage Return"',
    '"One"',
    '"Control"',
    '"Latin Small Letter O With Diaeresis"',
    '"Euro Sign"',
    '"Emoji: Grinning Face"',
    '"Hebrew Letter Dalet With Dagesh"',
  ])
})

const appendixB: [bits: string, text: string][] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
]

test('writes the numbers of appendix B', () => {
  for (const [bits, text] of appendixB) {
    const view = new DataView(new ArrayBuffer(8))
    view.setBigUint64(0, BigInt(`0x${bits}`))
    assert.equal(canonicalJson(view.getFloat64(0)), text, bits)
  }
})

test('refuses what JSON cannot say, and names the place', () => {
  assert.throws(() => canonicalJson({ a: [1, Number.NaN] }), /\$\.a\[1\]/)
  assert.throws(() => canonicalJson({ a: Number.POSITIVE_INFINITY }), TypeError)
  assert.throws(() => canonicalJson({ a: undefined }), /\$\.a is no JSON/)
  assert.throws(() => canonicalJson(new Array(2)), TypeError)
  assert.throws(() => canonicalJson(new Map()), TypeError)
  assert.throws(() => canonicalJson(1n), TypeError)
  assert.throws(() => canonicalJson('\ud800'), /surrogate/)
  assert.throws(() => canonicalJson({ '\udc00': 1 }), /surrogate/)
})

const json = fc.jsonValue({ noUnicodeString: false }).filter((value) => JSON.stringify(value).isWellFormed())

test('reads back as what was written, and writes the same again', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value)
      const back: unknown = JSON.parse(text)
      assert.deepEqual(back, JSON.parse(JSON.stringify(value)))
      assert.equal(canonicalJson(back), text)
    }),
  )
})

test('does not care in which order the keys were set', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (object) => {
      const reversed = Object.fromEntries(Object.entries(object).reverse())
      assert.equal(canonicalJson(reversed), canonicalJson(object))
    }),
  )
})
