import type { AtprotoServers, LocalAccount } from '../networks/bluesky/local-servers.ts'
import type { Cast, Person } from './cast.ts'
import { eachOf } from './each-of.ts'

const atOnce = 4

/** Makes an account for everybody on the stage; `accountOf` throws for anybody else. */
export async function createAccounts(servers: AtprotoServers, cast: Cast, told: (made: number) => void) {
  const accounts = new Map<string, LocalAccount>()
  await eachOf<Person>([...cast.supporters, ...cast.bystanders], atOnce, async ({ handle, email, password }) => {
    accounts.set(handle, await servers.createAccount({ handle, email, password }))
    told(accounts.size)
  })
  return function accountOf({ handle }: Pick<Person, 'handle'>): LocalAccount {
    const account = accounts.get(handle)
    if (!account) throw new Error(`${handle} has no account.`)
    return account
  }
}
