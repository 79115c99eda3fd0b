import type { PaidMeasuring } from '../../trending.ts'
import type { XOptions } from './ask.ts'
import { createXCounter } from './counts.ts'
import { findXPlace } from './places.ts'
import { xLimits, xPrices } from './prices.ts'
import { createXLists, xListsEveryMs } from './trends.ts'

/** X, with the operator's own token. It tells numbers and lists, and takes nothing. */
export function createXMeasuring(options: XOptions): PaidMeasuring {
  const lists = createXLists(options)
  return {
    network: 'x',
    counter: createXCounter(options),
    lists: (places) => lists(places.flatMap((name) => findXPlace(name)?.woeid ?? [])),
    mostPlaces: Math.floor((xLimits.trends * xListsEveryMs) / xLimits.windowMs),
    prices: xPrices,
  }
}
