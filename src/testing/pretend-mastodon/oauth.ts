import type { Kind } from './kinds.ts'
import type { People, RegisteredApp } from './people.ts'
import { escaped } from './statuses.ts'
import type { Heard, Said } from './wire.ts'

interface House {
  people: People
  kind: Kind
  /** The name it has in the world. */
  origin: string
}

const granular = ['read:accounts', 'read:statuses', 'write:statuses', 'read', 'write', 'follow', 'push']

/** Source: docs.joinmastodon.org/methods/oauth, 4.3. */
export function metadata({ kind, origin }: House): Said {
  if (!kind.metadata) return { status: 404, body: '<!DOCTYPE html><h1>404</h1>' }
  const at = (path: string) => `${origin}${path}`
  return {
    body: {
      issuer: `${origin}/`,
      authorization_endpoint: at('/oauth/authorize'),
      token_endpoint: at('/oauth/token'),
      revocation_endpoint: at('/oauth/revoke'),
      app_registration_endpoint: at('/api/v1/apps'),
      scopes_supported: [...granular, 'profile'],
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      grant_types_supported: ['authorization_code', 'client_credentials'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    },
  }
}

/** Source: docs.joinmastodon.org/methods/apps#create. */
export function registerApp({ form }: Heard, { people, kind }: House): Said {
  const redirectUri = form.get('redirect_uris') ?? ''
  const scopes = (form.get('scopes') ?? 'read').split(' ')
  if (!URL.canParse(redirectUri))
    return { status: 422, body: { error: 'Validation failed: Redirect URI must be an absolute URI.' } }
  if (scopes.some((scope) => !known(scope, kind)))
    return { status: 422, body: { error: 'Validation failed: Scopes doesn’t match configured on the server.' } }
  const app = people.register(form.get('client_name') ?? '', redirectUri, scopes)
  const { clientId: client_id, clientSecret: client_secret, name } = app
  return { body: { id: '1', name, website: form.get('website'), redirect_uri: redirectUri, client_id, client_secret } }
}

function known(scope: string, { metadata }: Kind): boolean {
  return granular.includes(scope) || (metadata && scope === 'profile')
}

/** The page on which somebody signs in and says yes or no. */
export function authorizePage({ query }: Heard, house: House): Said {
  const app = house.people.apps.find(({ clientId }) => clientId === query.get('client_id'))
  const wrong = app ? wrongIn(query, app) : 'Client authentication failed due to unknown client.'
  if (!app || wrong) return { status: 400, body: page(`<h1>An error has occurred</h1><p>${escaped(wrong ?? '')}</p>`) }
  const hidden = [...query].map(([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`)
  const scopes = (query.get('scope') ?? '').split(' ').map((scope) => `<li>${escaped(scope)}</li>`)
  return {
    body: page(`<h1>Authorization required</h1><p>${escaped(app.name)} would like permission to access your account.</p>
<ul>${scopes.join('')}</ul><form method="post" action="/oauth/authorize">${hidden.join('')}
<label>Username <input name="username"></label> <label>Password <input name="password" type="password"></label>
<button name="decision" value="authorize">Authorize</button> <button name="decision" value="deny">Deny</button></form>`),
  }
}

function wrongIn(query: URLSearchParams, app: RegisteredApp): string | undefined {
  if (query.get('redirect_uri') !== app.redirectUri) return 'The redirect uri included is not valid.'
  const asked = (query.get('scope') ?? 'read').split(' ')
  if (asked.some((scope) => !app.scopes.includes(scope)))
    return 'The requested scope is invalid, unknown, or malformed.'
  return query.get('response_type') === 'code' ? undefined : 'The response type is not supported.'
}

function page(body: string): string {
  return `<!DOCTYPE html><html lang="en"><title>Pretend Mastodon</title><body>${body}</body></html>`
}

export function decide({ form }: Heard, { people }: House): Said {
  const app = people.apps.find(({ clientId }) => clientId === form.get('client_id'))
  const person = people.people.find(({ username }) => username === form.get('username'))
  if (!app || !person || person.password !== form.get('password')) return { status: 401, body: page('<p>Wrong.</p>') }
  const back = new URL(app.redirectUri)
  if (form.get('decision') === 'authorize') {
    const challenge = form.get('code_challenge')
    back.searchParams.set('code', people.code({ app, person, scope: form.get('scope') ?? 'read', challenge }))
  } else {
    back.searchParams.set('error', 'access_denied')
    back.searchParams.set('error_description', 'The resource owner or authorization server denied the request.')
  }
  back.searchParams.set('state', form.get('state') ?? '')
  return { status: 302, headers: { location: back.href } }
}

/** Source: docs.joinmastodon.org/methods/oauth#token. */
export function token({ form }: Heard, { people, kind }: House, now: number): Said {
  const app = people.apps.find(({ clientId }) => clientId === form.get('client_id'))
  if (!app || app.clientSecret !== form.get('client_secret')) return refusal(401, 'invalid_client', unknownClient)
  if (form.get('grant_type') === 'client_credentials') return granted(people.token(app, undefined, 'read'), 'read', now)
  const code = people.redeem(form.get('code') ?? '', app, form.get('code_verifier'))
  if (!code || form.get('redirect_uri') !== app.redirectUri) return refusal(400, 'invalid_grant', invalidGrant)
  const scope = kind.grants ?? code.scope
  return granted(people.token(app, code.person, scope), scope, now)
}

const unknownClient =
  'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.'
const invalidGrant = 'The provided authorization grant is invalid, expired, revoked, or was issued to another client.'

function refusal(status: number, error: string, error_description: string): Said {
  return { status, body: { error, error_description } }
}

function granted(access_token: string, scope: string, now: number): Said {
  return { body: { access_token, token_type: 'Bearer', scope, created_at: Math.floor(now / 1000) } }
}

/** Source: docs.joinmastodon.org/methods/oauth#revoke. */
export function revoke({ form }: Heard, { people }: House): Said {
  const found = people.tokens.get(form.get('token') ?? '')
  const isOwn = found?.app.clientId === form.get('client_id') && found.app.clientSecret === form.get('client_secret')
  if (found && !isOwn) return refusal(403, 'unauthorized_client', 'You are not authorized to revoke this token')
  people.tokens.delete(form.get('token') ?? '')
  return { body: {} }
}
