/** `<own-place>`: chooses the visitor's own zone in its list, where the address does not choose one. */
class OwnPlace extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')
    if (!select || new URLSearchParams(location.search).has('place')) return
    const named = new Intl.DateTimeFormat().resolvedOptions().timeZone
    const zone = presentNames[named] ?? named
    if (![...select.options].some(({ value }) => value === zone)) select.append(optionFor(zone))
    select.value = zone
  }
}

/** Browsers go on naming some zones as they were called long ago; the list has their present names. */
const presentNames: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
}

function optionFor(zone: string): HTMLOptionElement {
  const city = zone.split('/').at(-1) ?? zone
  return new Option(city.replaceAll('_', ' '), zone)
}

customElements.define('own-place', OwnPlace)
