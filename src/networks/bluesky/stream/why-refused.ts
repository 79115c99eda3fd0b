import { z } from 'zod'
import { deadline } from '../../../clock/clock.ts'

export interface Refusal {
  /** The name of an XRPC error, or empty. */
  name: string
  why: string
}

const body = z.object({ error: z.string(), message: z.string().default('') })

/**
 * A WebSocket does not tell why it was not opened; the same address asked by plain HTTP does, because servers judge the
 * query before they upgrade. Never throws.
 */
export async function whyRefused(address: URL, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<Refusal> {
  try {
    const asked = new URL(address)
    asked.protocol = address.protocol === 'ws:' ? 'http:' : 'https:'
    const response = await fetch(asked, {
      redirect: 'manual',
      signal: deadline(5000, signal),
    })
    return readRefusal(response.status, await firstBytes(response))
  } catch {
    return { name: '', why: 'The server cannot be reached.' }
  }
}

function readRefusal(status: number, text: string): Refusal {
  const named = body.safeParse(parseJson(text)).data
  const said = named ? `${named.error}: ${named.message}` : text.trim().slice(0, 200)
  const isAboutUpgrade = status === 426 || status < 400
  if (isAboutUpgrade || !said) return { name: '', why: `The server did not open the stream (status ${status}).` }
  return { name: named?.error ?? '', why: `The server did not open the stream (status ${status}): ${said}` }
}

/** A hostile server may answer without end. */
async function firstBytes(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  const { value } = (await reader?.read()) ?? {}
  await reader?.cancel()
  return new TextDecoder().decode(value?.subarray(0, 4096))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
