import { systemClock } from '../../clock/clock.ts'
import type { PulseStream, StreamEvents, Wires } from './live-connection.ts'

/** The browser's own ways to the server; `path` is the stream's, and the file stands beside it. */
export function browserWires(path: string): Wires {
  return {
    clock: systemClock,
    random: () => Math.random(),
    openStream: (events) => openStream(path, events),
    fetchPulse: (signal) => fetchText(`${path}.json`, signal),
  }
}

function openStream(path: string, events: StreamEvents): PulseStream {
  const source = new EventSource(path)
  source.addEventListener('pulse', (event) => events.pulse(String(event.data)))
  source.addEventListener('error', () => events.failed(source.readyState === EventSource.CLOSED))
  return source
}

async function fetchText(path: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(path, { signal })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.text()
}
