import { randomUUID } from 'node:crypto'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import { frameOf } from './frame.ts'
import { notFoundPage, wentWrongPage } from './pages/errors/error-page.ts'
import { PictureCache } from './picture/picture-cache.ts'
import type { Route, WebDeps } from './route.ts'
import { routes } from './routes.ts'
import { SignInLimits } from './sign-in-limits.ts'

const largestForm = 256 * 1024

/** The web door: every route under the same headers. Tested through `app.request()`. */
export function createApp(deps: WebDeps): Hono {
  const app = new Hono()
  if (deps.answered) app.use(metered(deps.clock, deps.answered))
  app.use(headers)
  app.use(referrer)
  app.use(fromOurPages)
  const pictures = new PictureCache()
  const signInLimits = new SignInLimits(deps.clock.steady())
  for (const route of routes) add(app, route, { signInLimits, pictures, ...deps })
  app.notFound((c) => c.html(notFoundPage(frameOf(c, deps)), 404))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    const reference = randomUUID().slice(0, 8)
    deps.log.error({ err: error, reference, path: routePath(c) }, 'web: a request went wrong')
    return c.html(wentWrongPage(frameOf(c, deps), reference), 500)
  })
  return app
}

/** Counted by the pattern of the address: what stands in an address may be somebody's secret. */
function metered(clock: WebDeps['clock'], answered: NonNullable<WebDeps['answered']>): MiddlewareHandler {
  return async (c, next) => {
    const began = clock.steady()
    await next()
    const route = routePath(c, -1).replaceAll(/\{[^/]*\}/g, '')
    answered({
      method: c.req.method,
      route: route === '/*' ? 'none' : route,
      status: c.res.status,
      seconds: (clock.steady() - began) / 1000,
    })
  }
}

/** Nothing is loaded from elsewhere, nothing inline runs, nobody frames us. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: false,
  xFrameOptions: 'DENY',
  strictTransportSecurity: 'max-age=63072000; includeSubDomains',
})

const sameOrigin = csrf()

/** Forms come from our own pages; a mail program that unsubscribes has none, and brings its proof in the address. */
const fromOurPages: MiddlewareHandler = (c, next) =>
  c.req.path.startsWith('/unsubscribe/') ? next() : sameOrigin(c, next)

/** A page whose address is a secret says so itself. */
const referrer: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has('Referrer-Policy')) c.header('Referrer-Policy', 'strict-origin-when-cross-origin')
}

function add(app: Hono, route: Route, deps: WebDeps): void {
  app.on(route.method, route.path, limitOf(route), (c) => route.answer(c, deps))
}

function limitOf({ largestBody = largestForm }: Route): MiddlewareHandler {
  const megabytes = (largestBody / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 2 })
  return bodyLimit({ maxSize: largestBody, onError: (c) => c.text(`That form is larger than ${megabytes} MB.`, 413) })
}
