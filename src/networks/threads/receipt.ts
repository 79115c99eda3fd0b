import type { Receipts } from '../receipt.ts'

const hosts = ['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net']

/**
 * `https://www.threads.com/@NAME/post/CODE`. What it says Threads tells only to apps with a token that Meta gave them. Source:
 * developers.facebook.com/documentation/threads/tools-and-resources/embed-a-threads-post, “oEmbed”.
 */
export const threadsReceipts: Receipts = {
  read: ({ hostname, pathname }) => {
    const [, name, code] = /^\/@([\w.]{1,40})\/post\/([\w-]{5,40})\/?$/.exec(pathname) ?? []
    if (!hosts.includes(hostname) || !code) return undefined
    return { id: code, address: `https://www.threads.com/@${name}/post/${code}` }
  },
}
