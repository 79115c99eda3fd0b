/** `<push-reminder>`: subscribes this browser at its own push service and sends the form. Hidden where it cannot. */
class PushReminder extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('button')
    const form = this.querySelector('form')
    if (!button || !form) return
    if (!('serviceWorker' in navigator) || !('PushManager' in globalThis)) {
      this.#say('ios', isApple())
      return
    }
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      button.disabled = true
      this.#subscribe(form).finally(() => {
        button.disabled = false
      })
    })
  }

  async #subscribe(form: HTMLFormElement): Promise<void> {
    if ((await Notification.requestPermission()) !== 'granted') return this.#say('denied', true)
    const registration = await navigator.serviceWorker.register('/sw.js')
    await navigator.serviceWorker.ready
    const options = { userVisibleOnly: true, applicationServerKey: this.dataset.key ?? '' }
    const subscription = await registration.pushManager.subscribe(options).catch(() => undefined)
    if (!subscription) return this.#say('denied', true)
    const field = form.querySelector<HTMLInputElement>('input[name=subscription]')
    if (field) field.value = JSON.stringify(subscription)
    form.submit()
  }

  #say(name: 'ios' | 'denied', show: boolean): void {
    const words = this.querySelector<HTMLElement>(`[data-words=${name}]`)
    if (words) words.hidden = !show
  }
}

function isApple(): boolean {
  return /iPhone|iPad|Macintosh.*Mobile/.test(navigator.userAgent)
}

customElements.define('push-reminder', PushReminder)
