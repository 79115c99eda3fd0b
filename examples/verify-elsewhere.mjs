// A second verifier of Uproar's evidence packs, written from docs/evidence-format.md alone; plain JavaScript, Node only.
//   node verify-elsewhere.mjs PACK [PACK.sig]
// Checks spelling, chain, tree, signatures, mentions, authors, peak and openings, and names what it leaves unchecked.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [path, signaturePath = `${path}.sig`] = process.argv.slice(2)
if (!path) fail('which pack? node verify-elsewhere.mjs PACK [PACK.sig]')

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
const hex = (value) => sha256(canonical(value)).toString('hex')
const bytes = readFileSync(path)
const text = bytes.toString('utf8')

// Sections, one canonical JSON object on each line.
const sections = { pack: [], campaign: [], published: [], checkpoint: [], cosignature: [], statement: [], minute: [], row: [], sample: [], opening: [] }
for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
  const value = parse(line, index + 1)
  const [section] = Object.keys(value)
  if (!sections[section]) fail(`line ${index + 1}: unknown section`)
  if (canonical(value) !== line) fail(`line ${index + 1}: not canonical JSON`)
  sections[section].push(value[section])
}
const {
  pack: [pack],
  published: [published],
  checkpoint: [checkpoint],
  campaign: [campaign],
  row: rows,
  minute: minutes,
} = sections
for (const [section, count] of Object.entries(pack.lines)) if (sections[section].length !== count) fail(`line 1 says ${count} lines “${section}”, there are ${sections[section].length}`)

// The chain: each row names the hash of the row before it.
let head = '0'.repeat(64)
const heads = rows.map((row, index) => {
  if (row.seq !== index || row.prev !== head) fail(`ledger row ${index}: the chain does not hold`)
  head = hex(row)
  return head
})
if (head !== published.countedFrom.head || rows.length !== published.countedFrom.rows) fail('countedFrom is not the last row')
if (hex(campaign) !== rows[0].document) fail('the campaign is not the one that row 0 commits to')
say(`${rows.length} rows are chained to ${head}`)

// The tree over the minutes, RFC 6962, and the signed head.
const leaves = minutes.map((minute, index) => {
  if (minute.minute !== index || minute.head !== heads[minute.rows - 1]) fail(`minute ${index}: its head is not of row ${minute.rows - 1}`)
  return sha256(Uint8Array.of(0), canonical(minute))
})
const [origin, size, root] = signedText(checkpoint.note, pack.key, 1, 'the checkpoint').split('\n')
if (origin !== pack.origin || Number(size) !== minutes.length) fail('the checkpoint is of another tree')
if (treeRoot(leaves).toString('base64') !== root) fail('the checkpoint’s root is not that of the minutes')
say(`${minutes.length} minutes are the tree whose head ${pack.key} signed`)

// Cosignatures: the same text behind a line of version and one of the time.
for (const { witness, size, line } of sections.cosignature) {
  const body = `${origin}\n${size}\n${treeRoot(leaves.slice(0, size)).toString('base64')}\n`
  checkLine(body, line, witness, 4, `the cosignature of ${witness}`)
  say(`${witness.split('+')[0]} cosigned the head of ${size} minutes`)
}

// The pack's own signature.
const detached = signedText(readFileSync(signaturePath, 'utf8'), pack.key, 1, 'the detached signature')
if (detached !== `uproar-pack/1\n${origin}\n${sha256(bytes).toString('hex')}\n${bytes.length}\n`) fail('the signature is of other bytes')
say('the detached signature is of these bytes')

// Mentions, authors and peak of each network, by the rules of counting.
const { tZero, minutes: length } = rows[0]
const start = Date.parse(tZero)
for (const network of published.networks) {
  const counting = new Map()
  for (const row of rows.filter((row) => row.network === network.network)) {
    if (row.kind === 'mention' && !counting.has(row.post)) counting.set(row.post, { at: Date.parse(row.at), author: row.author, counts: true })
    if (row.kind === 'correction' && counting.has(row.post)) counting.get(row.post).counts = false
  }
  const storm = [...counting.values()].filter(({ at, counts }) => counts && at >= start && at < start + length * 60_000)
  compare(`${network.network}: mentions`, network.mentions, storm.length)
  compare(`${network.network}: authors`, network.authors, new Set(storm.map(({ author }) => author)).size)
  const perMinute = new Array(length).fill(0)
  for (const { at } of storm) perMinute[Math.floor((at - start) / 60_000)] += 1
  const most = Math.max(...perMinute)
  if (network.peak === null) compare(`${network.network}: peak`, 0, most)
  else {
    compare(`${network.network}: peak minute`, network.peak.minute.mentions, most)
    compare(`${network.network}: time of the peak`, Date.parse(network.peak.minute.from), start + perMinute.indexOf(most) * 60_000)
  }
}

for (const { kind, salt, value, commitment } of sections.opening) if (hex([kind, salt, value]) !== commitment) fail(`an opening does not give its commitment ${commitment}`)
say(`${sections.opening.length} openings give their commitments`)
console.log(`\nLeft unchecked: ranks, verdicts and intervals; the other published values; which posts were to be drawn; what the witnesses
state (${sections.statement.length} statements); and, as by everybody: that the key is theirs, and that they wrote down what they saw.\nagrees`)

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join(',')}}`
}

function treeRoot(hashes) {
  if (hashes.length === 0) return sha256('')
  if (hashes.length === 1) return hashes[0]
  const split = 2 ** Math.floor(Math.log2(hashes.length - 1))
  return sha256(Uint8Array.of(1), treeRoot(hashes.slice(0, split)), treeRoot(hashes.slice(split)))
}

function signedText(note, key, type, what) {
  const at = note.lastIndexOf('\n\n')
  const body = note.slice(0, at + 1)
  checkLine(body, note.slice(at + 2).trimEnd(), key, type, what)
  return body
}

function checkLine(body, line, verifierKey, type, what) {
  const [, name, id, base64] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(verifierKey) ?? fail(`${what}: no verifier key`)
  const data = Buffer.from(base64, 'base64')
  const [, signer, signed] = /^— (\S+) (\S+)$/.exec(line) ?? fail(`${what}: no signature`)
  const signature = Buffer.from(signed, 'base64')
  const isKey = data[0] === type && sha256(`${name}\n`, data).subarray(0, 4).toString('hex') === id
  if (!isKey || signer !== name || signature.subarray(0, 4).toString('hex') !== id) fail(`${what}: another key`)
  const message = type === 4 ? `cosignature/v1\ntime ${signature.readBigUInt64BE(4)}\n${body}` : body
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: data.subarray(1).toString('base64url') }, format: 'jwk' })
  if (!verify(null, Buffer.from(message), key, signature.subarray(type === 4 ? 12 : 4))) fail(`${what}: the signature does not hold`)
}

function parse(line, number) {
  try {
    return JSON.parse(line)
  } catch {
    return fail(`line ${number}: not JSON`)
  }
}

function compare(what, said, counted) {
  if (said !== counted) fail(`${what}: published ${said}, counted ${counted}`)
  say(`${what}: ${counted}`)
}

function say(sentence) {
  console.log(sentence)
}

function fail(sentence) {
  console.error(`does not hold: ${sentence}`)
  process.exit(1)
}
