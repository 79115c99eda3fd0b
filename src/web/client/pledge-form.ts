/** `<pledge-form>` around the form: gives it its key, and fills in the zone of the browser. */
class PledgeForm extends HTMLElement {
  connectedCallback(): void {
    const key = this.querySelector<HTMLInputElement>('input[name=formKey]')
    if (key && key.value === '') key.value = randomKey()
    const zones = this.querySelector<HTMLSelectElement>('select[name=zone]')
    if (zones && zones.value === '') chooseOwnZone(zones)
    const via = this.querySelector<HTMLInputElement>('input[name=via]')
    if (via && via.value === '') via.value = new URLSearchParams(location.search).get('via') ?? ''
    const age = this.querySelector<HTMLElement>('.age')
    if (!zones || !age) return
    const sayAge = () => writeAge(age, zones.value)
    zones.addEventListener('change', sayAge)
    sayAge()
  }
}

/** The age from which one's own country lets one agree, in the words that stand there. */
function writeAge(field: HTMLElement, zone: string): void {
  const ages: Record<string, number> = JSON.parse(field.dataset.ages ?? '{}')
  const words = field.querySelector('label span')
  if (words?.textContent)
    words.textContent = words.textContent.replace(/\d+/, String(ages[zone] ?? field.dataset.usual))
}

/** 128 random bits in hex: whoever could guess it could open the private link that is made from it. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function chooseOwnZone(select: HTMLSelectElement): void {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!zone) return
  if (![...select.options].some(({ value }) => value === zone)) {
    select.add(new Option((zone.split('/').at(-1) ?? zone).replaceAll('_', ' '), zone))
  }
  select.value = zone
}

customElements.define('pledge-form', PledgeForm)
