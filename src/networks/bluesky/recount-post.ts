import { formatDidKey, multibaseToBytes } from '@atproto/crypto'
import { verifyProofs, verifyRecords } from '@atproto/repo'
import { AtUri } from '@atproto/syntax'
import { z } from 'zod'
import { tagsOfBlueskyRecord } from '../../trends/index.ts'

/** How a post stands that was counted once. `gone` is proved by its repository; `unknown` says why nothing is. */
export type Standing =
  | { state: 'stands'; tags: string[] }
  | { state: 'gone' }
  | { state: 'account gone' }
  | { state: 'unknown'; why: string }

export interface RecountDeps {
  /** Guarded: addresses come from documents that strangers wrote. */
  fetch: typeof globalThis.fetch
  plcUrl: string
}

const didDocument = z.object({
  verificationMethod: z.array(
    z.object({ id: z.string(), type: z.string(), publicKeyMultibase: z.string().optional() }),
  ),
  service: z.array(z.object({ id: z.string(), serviceEndpoint: z.string() })),
})

interface Home {
  server: string
  /** As a `did:key`. */
  signingKey: string
}

/** Knows where the accounts of one recount live, so that each is asked for once. */
export class PostRecount {
  readonly #deps: RecountDeps
  readonly #homes = new Map<string, Promise<Home | undefined>>()

  constructor(deps: RecountDeps) {
    this.#deps = deps
  }

  /** Fetches the record with its proof from its own server, and checks the repository's signature and tree. */
  async standing(uri: string): Promise<Standing> {
    try {
      return await this.#standing(new AtUri(uri))
    } catch (error) {
      return { state: 'unknown', why: error instanceof Error ? error.message : String(error) }
    }
  }

  async #standing({ host: did, collection, rkey }: AtUri): Promise<Standing> {
    const home = await this.#homeOf(did)
    if (!home) return { state: 'account gone' }
    const query = new URLSearchParams({ did, collection, rkey })
    const answer = await this.#deps.fetch(`${home.server}/xrpc/com.atproto.sync.getRecord?${query}`)
    if (!answer.ok) return await withoutProof(answer)
    const proof = new Uint8Array(await answer.arrayBuffer())
    const absent = await verifyProofs(proof, [{ collection, rkey, cid: null }], did, home.signingKey)
    if (absent.verified.length === 1) return { state: 'gone' }
    const records = await verifyRecords(proof, did, home.signingKey)
    const found = records.find((each) => each.collection === collection && each.rkey === rkey)
    if (!found) return { state: 'unknown', why: 'the answer does not hold the record' }
    return { state: 'stands', tags: tagsOfBlueskyRecord(found.record) }
  }

  async #homeOf(did: string): Promise<Home | undefined> {
    const known = this.#homes.get(did) ?? this.#ask(did)
    this.#homes.set(did, known)
    return await known
  }

  async #ask(did: string): Promise<Home | undefined> {
    const answer = await this.#deps.fetch(documentOf(did, this.#deps.plcUrl))
    if (answer.status === 404 || answer.status === 410) return undefined
    if (!answer.ok) throw new Error(`the directory of accounts answered ${answer.status}`)
    const { verificationMethod, service } = didDocument.parse(await answer.json())
    const key = verificationMethod.find(({ id }) => id.endsWith('#atproto'))
    const server = service.find(({ id }) => id.endsWith('#atproto_pds'))?.serviceEndpoint
    if (!key?.publicKeyMultibase || !server) throw new Error('the account names no server or no key')
    return { server: server.replace(/\/$/, ''), signingKey: didKeyOf(key.type, key.publicKeyMultibase) }
  }
}

/** Older documents say the curve in the type, newer ones in the key. */
function didKeyOf(type: string, multibase: string): string {
  if (type === 'EcdsaSecp256k1VerificationKey2019') return formatDidKey('ES256K', multibaseToBytes(multibase))
  if (type === 'EcdsaSecp256r1VerificationKey2019') return formatDidKey('ES256', multibaseToBytes(multibase))
  return `did:key:${multibase}`
}

function documentOf(did: string, plcUrl: string): string {
  if (did.startsWith('did:plc:')) return `${plcUrl.replace(/\/$/, '')}/${did}`
  if (did.startsWith('did:web:'))
    return `https://${decodeURIComponent(did.slice('did:web:'.length))}/.well-known/did.json`
  throw new Error(`${did} is not an account that can be looked up`)
}

const noAccount = new Set(['RepoNotFound', 'RepoDeactivated', 'RepoTakendown', 'RepoSuspended'])

async function withoutProof(answer: Response): Promise<Standing> {
  const { error } = (await answer.json().catch(() => ({}))) as { error?: string }
  if (error && noAccount.has(error)) return { state: 'account gone' }
  return { state: 'unknown', why: `its server answered ${answer.status}${error ? ` ${error}` : ''}` }
}
