import type { OAuthClientMetadataInput } from '@atproto/oauth-client-node'
import { isLoopback } from '../../loopback.ts'

/** All that Uproar asks for where a post has no image: to create posts. Not to read, change or delete any, nor anything else. */
export const askedScope = 'atproto repo:app.bsky.feed.post?action=create'

/** Asked for besides only where an image goes along. */
export const imageScope = 'blob:image/*'

/** Servers grant nothing that an installation's papers do not name, so these name all that may be asked for. */
export const papersScope = `${askedScope} ${imageScope}`

export const callbackPath = '/oauth/callback'
export const metadataPath = '/oauth/client-metadata.json'
export const keysPath = '/oauth/jwks.json'

/** As whom Uproar comes to a server: as the site at an origin that the server can ask, or as somebody's own machine. */
export type Home = { kind: 'site'; origin: string } | { kind: 'this machine' }

/** Undefined where the public address is neither https nor this machine: no server lets anybody come back there. */
export function homeOf(publicUrl: URL | undefined): Home | undefined {
  if (!publicUrl || isLoopback(publicUrl)) return { kind: 'this machine' }
  return publicUrl.protocol === 'https:' ? { kind: 'site', origin: publicUrl.origin } : undefined
}

/** What a server is told of this installation; `at` is the origin that the browser of a sign-in is at. */
export function clientMetadata(home: Home, at?: string): OAuthClientMetadataInput {
  return {
    ...(home.kind === 'site' ? site(home.origin) : thisMachine(at)),
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    scope: papersScope,
    dpop_bound_access_tokens: true,
  }
}

function site(origin: string) {
  return {
    client_id: `${origin}${metadataPath}`,
    client_name: 'Uproar',
    client_uri: origin,
    redirect_uris: [`${origin}${callbackPath}`] satisfies [string],
    application_type: 'web' as const,
    token_endpoint_auth_method: 'private_key_jwt' as const,
    token_endpoint_auth_signing_alg: 'ES256',
    jwks_uri: `${origin}${keysPath}`,
  }
}

/** Servers pass over the port of a loopback address, so the id names none and outlives a change of port. */
function thisMachine(at: string | undefined) {
  const redirect = `http://127.0.0.1${callbackPath}`
  const port = at === undefined ? '' : new URL(at).port
  const query = new URLSearchParams({ redirect_uri: redirect, scope: papersScope })
  return {
    client_id: `http://localhost?${query.toString().replaceAll('+', '%20')}`,
    redirect_uris: [`http://127.0.0.1${port && `:${port}`}${callbackPath}`] satisfies [string],
    application_type: 'native' as const,
    token_endpoint_auth_method: 'none' as const,
  }
}
