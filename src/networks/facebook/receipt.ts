import type { Receipts } from '../receipt.ts'

const hosts = ['facebook.com', 'www.facebook.com', 'm.facebook.com', 'web.facebook.com']
const paths =
  /^\/(?:[\w.-]{1,100}\/posts\/|groups\/[\w.-]{1,100}\/(?:posts|permalink)\/|share\/(?:p\/)?)([\w-]{6,120})\/?$/

/** What a post says Facebook tells only to apps that Meta reviewed. Source: developers.facebook.com/docs/features-reference/oembed-read. */
export const facebookReceipts: Receipts = {
  read: ({ hostname, pathname, searchParams }) => {
    if (!hosts.includes(hostname)) return undefined
    const story =
      pathname === '/permalink.php' || pathname === '/story.php' ? searchParams.get('story_fbid') : undefined
    const id = story ?? paths.exec(pathname)?.[1]
    if (!id || !/^[\w-]{6,120}$/.test(id)) return undefined
    const owner = searchParams.get('id') ?? ''
    const query = story ? `?story_fbid=${story}&id=${encodeURIComponent(owner)}` : ''
    return { id, address: `https://www.facebook.com${pathname}${query}` }
  },
}
