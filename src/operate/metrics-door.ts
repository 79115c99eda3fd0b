import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PlainError } from '../plain-error.ts'
import type { Metrics } from './metrics.ts'

export interface MetricsDoor extends AsyncDisposable {
  url: string
}

/** Opens a door of its own for Prometheus, away from the one that the public comes through. */
export async function openMetrics(metrics: Metrics, place: { host: string; port: number }): Promise<MetricsDoor> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is /metrics here.\n')
      return
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((done, fail) => {
    const refused = ({ code }: NodeJS.ErrnoException) =>
      fail(new PlainError(`UPROAR_METRICS: ${place.host}:${place.port} cannot be listened on (${code}). Name another.`))
    server.once('error', refused).listen(place.port, place.host, () => done())
  })
  const { address, port, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/metrics`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
