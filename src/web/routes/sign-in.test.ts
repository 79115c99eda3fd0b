import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Refused } from '../../networks/errors.ts'
import type { Session, SignIn, SignInEnd } from '../../networks/network.ts'
import { accountsOf } from '../../store/accounts.ts'
import type { Database } from '../../store/database.ts'
import { findSupporter } from '../../store/supporters.ts'
import { onPGlite } from '../../testing/databases.ts'
import { body, site } from '../../testing/site.ts'

const server = 'https://pds.example'
const elsewhere = `${server}/oauth/authorize?client_id=us&request_uri=urn%3Aone`

onPGlite((db) => {
  describe('beginning to sign in', () => {
    test('answers with a link, because a form of ours leads to us alone', async () => {
      const at = await hall(db())
      const answer = await at.begin('ada.example')
      assert.equal(answer.status, 200)
      assert.match(answer.headers.get('content-security-policy') ?? '', /form-action 'self'/)
      assert.match(
        await answer.text(),
        /href="https:\/\/pds\.example\/oauth\/authorize\?client_id=us&amp;request_uri=urn%3Aone" rel="external noopener noreferrer">Go on to pds\.example</,
      )
    })

    test('keeps the private link from everybody on the way', async () => {
      const at = await hall(db())
      const answer = await at.begin('ada.example')
      assert.equal(answer.headers.get('referrer-policy'), 'no-referrer')
      assert.equal(answer.headers.get('cache-control'), 'no-store')
      const [{ browser, note }] = at.begun
      assert.ok(browser && !elsewhere.includes(browser) && note)
    })

    test('says why not, beside what was typed', async () => {
      const at = await hall(db(), { begin: () => Promise.reject(new Refused('No account was found.')) })
      const answer = await at.begin('"ada')
      assert.equal(answer.status, 422)
      const page = await answer.text()
      assert.match(page, /That did not work: No account was found\./)
      assert.match(page, /value="&quot;ada"/)
    })

    test('is not begun more than five times at once by one private link', async () => {
      const at = await hall(db())
      for (let turn = 0; turn < 5; turn++) assert.equal((await at.begin('ada.example')).status, 200)
      const sixth = await at.begin('ada.example')
      assert.equal(sixth.status, 429)
      assert.match(await sixth.text(), /Wait 60 seconds and try again/)
      assert.equal(at.begun.length, 5, 'no server was asked')
      await at.clock.advance(60_000)
      assert.equal((await at.begin('ada.example')).status, 200)
    })

    test('is for a pledge that stands, in a storm that is not over', async () => {
      const at = await hall(db())
      await at.post(`${at.mine}/withdraw`, {})
      assert.equal((await at.begin('ada.example')).status, 404)
      const late = await hall(db(), {}, 'https://uproar.example', 'late')
      await late.clock.advance(3 * 3_600_000)
      assert.equal((await late.begin('ada.example')).status, 404)
    })

    test('has no form where nobody can come back to', async () => {
      const at = await site(db())
      const mine = await at.pledged()
      assert.doesNotMatch(await body(at.get(mine)), /sign-in/)
      assert.equal((await at.post(`${mine}/sign-in`, { account: 'ada.example' })).status, 404)
      for (const path of ['/oauth/client-metadata.json', '/oauth/jwks.json'])
        assert.equal((await at.get(path)).status, 404)
    })
  })

  describe('coming back', () => {
    test('connects the account to the page where it was begun', async () => {
      const at = await hall(db())
      await at.begin('ada.example')
      const answer = await at.comeBack({ connection: connection('ada') })
      assert.deepEqual([answer.status, answer.headers.get('location')], [303, at.mine])
      assert.match(await body(at.get(at.mine)), /Connected as ada/)
      assert.match(answer.headers.get('set-cookie') ?? '', /^sign-in=; Max-Age=0/)
    })

    test('without the cookie asks nobody anything', async () => {
      const at = await hall(db())
      await at.begin('ada.example')
      const answer = await at.get('/oauth/callback?state=x&code=y')
      assert.equal(answer.status, 400)
      assert.match(await answer.text(), /begun in another browser, or too long ago/)
      assert.equal(at.finished(), 0)
    })

    test('with an account that takes part already gives the permission back, and says so', async () => {
      const at = await hall(db())
      await at.begin('ada.example')
      await at.comeBack({ connection: connection('ada') })
      const other = await at.another()
      await at.begin('ada.example', other)
      const answer = await at.comeBack({ connection: connection('ada', 'second') })
      assert.equal(answer.status, 422)
      assert.match(await answer.text(), /ada already takes part in this campaign/)
      assert.deepEqual(
        at.given.map(({ id }) => id),
        ['second'],
      )
    })

    test('with another account gives back the permission of the one before', async () => {
      const at = await hall(db())
      for (const name of ['ada', 'bo']) {
        await at.begin(`${name}.example`)
        await at.comeBack({ connection: connection(name) })
      }
      assert.deepEqual(
        at.given.map(({ id }) => id),
        ['ada'],
      )
    })

    test('after the pledge was withdrawn connects nothing and gives the permission back', async () => {
      const at = await hall(db())
      await at.begin('ada.example')
      await at.post(`${at.mine}/withdraw`, {})
      assert.equal((await at.comeBack({ connection: connection('ada') })).status, 400)
      assert.deepEqual([at.given.map(({ id }) => id), await at.accounts()], [['ada'], []])
    })

    test('with a no, or with a refusal, says so in the language it was begun in', async () => {
      const at = await hall(db())
      await at.begin('ada.example', at.mine.replace('/en/', '/es/'))
      assert.match(await (await at.comeBack({ cancelled: true })).text(), /No lo permitiste/)
      await at.begin('ada.example')
      const refused = await at.comeBack({ failure: new Refused('The server refused: made up') })
      assert.match(await refused.text(), /That did not work: The server refused: made up/)
    })

    test('at 127.0.0.1, where servers send to, goes on to where the cookie is', async () => {
      const at = await hall(db(), {}, 'http://localhost:3000')
      const answer = await at.app.request('http://127.0.0.1:3000/oauth/callback?state=x&code=y')
      assert.deepEqual(
        [answer.status, answer.headers.get('location')],
        [303, 'http://localhost:3000/oauth/callback?state=x&code=y'],
      )
    })
  })

  test('disconnecting gives the permission back and erases the session', async () => {
    const at = await hall(db())
    await at.begin('ada.example')
    await at.comeBack({ connection: connection('ada') })
    assert.equal((await at.post(`${at.mine}/disconnect`, {})).status, 303)
    assert.deepEqual(
      [at.given.map(({ id }) => id), (await at.accounts()).map(({ state }) => state)],
      [['ada'], ['signed out']],
    )
    const { session_sealed } = await db().selectFrom('accounts').select('session_sealed').executeTakeFirstOrThrow()
    assert.equal(session_sealed, null)
  })
})

type Ending = { connection: ReturnType<typeof connection> } | { cancelled: true } | { failure: Refused }

/** A site whose supporters sign in at a server that a test plays. */
async function hall(db: Database, changes: Partial<SignIn> = {}, publicUrl?: string, key = 'a-supporter-of-the-hares') {
  const begun: Parameters<SignIn['begin']>[1][] = []
  const given: Session[] = []
  let ending: SignInEnd | undefined
  let finished = 0
  const signIn: SignIn = {
    begin: async (_typed, options) => {
      begun.unshift(options)
      return new URL(elsewhere)
    },
    finish: async (_answer, { browser }) => {
      finished += 1
      return browser === begun[0]?.browser ? ending : undefined
    },
    end: async (session) => void given.push(session),
    papers: async () => undefined,
    ...changes,
  }
  const at = await site(db, {}, undefined, { signIn, ...(publicUrl !== undefined && { publicUrl }) })
  const mine = await at.pledged(`${key}-0123456789`)
  let cookie = ''
  return {
    ...at,
    mine,
    begun: begun as [Parameters<SignIn['begin']>[1]],
    given,
    finished: () => finished,
    another: () => at.pledged('another-supporter-of-the-hares'),
    accounts: async () => accountsOf(db, (await findSupporter(db, mine.split('/').at(-1) ?? ''))?.id ?? ''),
    async begin(account: string, page = mine) {
      const answer = await at.post(`${page}/sign-in`, { account })
      cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
      return answer
    },
    async comeBack(how: Ending) {
      ending = { note: begun[0]?.note ?? '', ...how }
      return await at.get('/oauth/callback?state=x&code=y', { cookie })
    },
  }
}

function connection(name: string, id = name) {
  return { account: { id: `did:plc:${name}`, handle: name, server }, session: { kind: 'oauth', id, saved: 'made up' } }
}
