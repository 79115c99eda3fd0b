import { createHash, randomBytes } from 'node:crypto'

export interface Person {
  id: string
  username: string
  password: string
  createdAt: number
  statuses: number
  followers: number
  /** Source: mastodon, api/base_controller.rb and models/account. */
  standing: 'good' | 'silenced' | 'login disabled' | 'may not post'
  movedTo?: string
}

export interface RegisteredApp {
  clientId: string
  clientSecret: string
  name: string
  redirectUri: string
  scopes: string[]
}

interface Code {
  app: RegisteredApp
  person: Person
  scope: string
  challenge: string | null
}

export interface Token {
  app: RegisteredApp
  /** Undefined where the app speaks for itself. */
  person: Person | undefined
  scopes: string[]
}

/** Accounts, apps, codes and tokens, as Doorkeeper keeps them. */
export class People {
  readonly people: Person[] = []
  readonly apps: RegisteredApp[] = []
  readonly tokens = new Map<string, Token>()
  readonly #codes = new Map<string, Code>()

  join(username: string, more: Partial<Person> = {}): Person {
    const person: Person = {
      id: String(110_000_000_000_000_000n + BigInt(this.people.length)),
      username,
      password: 'made-up-password',
      createdAt: Date.UTC(2020, 0, 2),
      statuses: 12,
      followers: 34,
      standing: 'good',
      ...more,
    }
    this.people.push(person)
    return person
  }

  register(name: string, redirectUri: string, scopes: string[]): RegisteredApp {
    const app = { clientId: secret(), clientSecret: secret(), name, redirectUri, scopes }
    this.apps.push(app)
    return app
  }

  /** As a server before 4.3 did with apps that nobody used. */
  forgetApps(): void {
    this.apps.splice(0)
  }

  code(code: Code): string {
    const text = secret()
    this.#codes.set(text, code)
    return text
  }

  /** Works once, for the app it was given to, with the secret behind its challenge. */
  redeem(text: string, app: RegisteredApp, verifier: string | null): Code | undefined {
    const code = this.#codes.get(text)
    this.#codes.delete(text)
    if (!code || code.app !== app) return undefined
    if (code.challenge === null) return code
    return code.challenge ===
      createHash('sha256')
        .update(verifier ?? '')
        .digest('base64url')
      ? code
      : undefined
  }

  token(app: RegisteredApp, person: Person | undefined, scope: string): string {
    const text = secret()
    this.tokens.set(text, { app, person, scopes: scope.split(' ') })
    return text
  }
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}
