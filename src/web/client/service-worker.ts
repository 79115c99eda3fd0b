/** Shows what was pushed, and opens its page when it is pressed. Served at `/sw.js`; keeps nothing and caches nothing. */
interface Pushed {
  title: string
  body: string
  url: string
  tag: string
}

interface PushedEvent extends Event {
  data: { json(): Pushed } | null
  waitUntil(done: Promise<unknown>): void
}

interface PressedEvent extends Event {
  notification: Notification
  waitUntil(done: Promise<unknown>): void
}

interface Worker {
  addEventListener(type: 'push', listener: (event: PushedEvent) => void): void
  addEventListener(type: 'notificationclick', listener: (event: PressedEvent) => void): void
  registration: ServiceWorkerRegistration
  clients: { openWindow(url: string): Promise<unknown> }
  location: Location
}

const worker = globalThis as unknown as Worker

worker.addEventListener('push', (event) => {
  const pushed = event.data?.json()
  if (!pushed) return
  const { title, body, tag, url } = pushed
  event.waitUntil(worker.registration.showNotification(title, { body, tag, data: url, requireInteraction: true }))
})

worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const url = new URL(String(event.notification.data), worker.location.href)
  if (url.origin === worker.location.origin) event.waitUntil(worker.clients.openWindow(url.href))
})
