const name = document.querySelector<HTMLInputElement>('input[name=name]')
const slug = document.querySelector<HTMLInputElement>('input[name=slug]')

/** Proposes an address from the name until the organizer writes one. */
function propose(): void {
  if (!name || !slug || slug.dataset.own) return
  const plain = name.value.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  slug.value = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64)
}

if (slug?.value) slug.dataset.own = 'yes'
slug?.addEventListener('input', () => {
  slug.dataset.own = 'yes'
})
name?.addEventListener('input', propose)
