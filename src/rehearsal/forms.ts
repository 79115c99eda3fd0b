/** A form as it stands in a page. */
export interface Form {
  /** The path it is sent to. */
  action: string
  /** What it carries unless somebody changes it, by field name. */
  fields: Map<string, string>
}

/** The forms of a page of ours that are sent by POST; our own templates are read here, not the web at large. */
export function formsIn(page: string): Form[] {
  const forms = page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)
  return [...forms]
    .filter(([, tag = '']) => /\bmethod="post"/i.test(tag))
    .map(([, tag = '', inside = '']) => ({ action: attribute(tag, 'action') ?? '', fields: fieldsIn(inside) }))
}

function fieldsIn(form: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const [, tag = ''] of form.matchAll(/<(?:input|select|textarea|button)\b([^>]*)>/g)) {
    const name = attribute(tag, 'name')
    if (name !== undefined)
      fields.set(name, attribute(tag, 'type') === 'checkbox' ? '' : (attribute(tag, 'value') ?? ''))
  }
  return fields
}

function attribute(tag: string, name: string): string | undefined {
  const value = tag.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`))?.[1]
  return value === undefined ? undefined : unescaped(value)
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
}
