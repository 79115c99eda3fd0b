/** `<own-place>`: chooses the visitor's own zone in its list, where the address does not choose one. */
class OwnPlace extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')
    if (!select || new URLSearchParams(location.search).has('place')) return
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
    if (![...select.options].some(({ value }) => value === zone)) select.append(optionFor(zone))
    select.value = zone
  }
}

function optionFor(zone: string): HTMLOptionElement {
  const city = zone.split('/').at(-1) ?? zone
  return new Option(city.replaceAll('_', ' '), zone)
}

customElements.define('own-place', OwnPlace)
