import './own-place.ts'

/** `<copy-text data-copied>`: its button copies what stands above it. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    const text = this.querySelector('.alt-words')?.textContent ?? ''
    if (!button || !navigator.clipboard) return
    button.hidden = false
    const { copied = '' } = this.dataset
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text)
      button.textContent = copied
    })
  }
}

customElements.define('copy-text', CopyText)
