/** What X asks of whoever measures with their own app, as data; in 1/1000 $, requests and milliseconds. */
export const xPrices = {
  countsMills: 5,
  trendsMills: 10,
  source: { title: 'X API pricing', address: 'https://docs.x.com/x-api/getting-started/pricing', date: '2026-08-22' },
} as const

/** For each app, over `windowMs`. */
export const xLimits = {
  counts: 300,
  trends: 75,
  windowMs: 15 * 60_000,
  source: {
    title: 'X API rate limits',
    address: 'https://docs.x.com/x-api/fundamentals/rate-limits',
    date: '2026-08-22',
  },
} as const
