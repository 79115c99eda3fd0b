import type { Receipts } from '../receipt.ts'

const hosts = ['linkedin.com', 'www.linkedin.com']

/** LinkedIn tells nobody without a sign-in what a post says. An update's number stands in each spelling of its address. */
export const linkedinReceipts: Receipts = {
  read: ({ hostname, pathname }) => {
    const [, id] =
      /^\/(?:feed\/update\/urn:li:(?:activity|share|ugcPost):|posts\/[^/]{1,300}-)(\d{15,22})(?:-[\w-]{1,20})?\/?$/.exec(
        decoded(pathname),
      ) ?? []
    if (!hosts.includes(hostname) || !id) return undefined
    return { id, address: `https://www.linkedin.com${pathname}` }
  },
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
