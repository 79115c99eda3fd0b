/** One event of a server-sent stream. */
export interface ServerEvent {
  name: string
  data: string
}

/** An event that is longer is left out, so that a stream without an end costs no memory. */
const longestEvent = 256 * 1024

/**
 * The events of a stream of bytes as HTML's standard has them, as far as Mastodon uses it: `event` and `data` lines, an
 * empty line behind each event, and comments, which become events without a name: signs of life.
 */
export async function* readEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ServerEvent, void, undefined> {
  let event = emptyEvent()
  for await (const line of linesIn(chunks)) {
    if (line === '') {
      if (event.data.length > 0) yield { name: event.name, data: event.data.join('\n') }
      event = emptyEvent()
    } else if (line.startsWith(':')) yield { name: '', data: '' }
    else if (event.length + line.length <= longestEvent) takeLine(event, line)
  }
}

function emptyEvent(): { name: string; data: string[]; length: number } {
  return { name: 'message', data: [], length: 0 }
}

function takeLine(event: ReturnType<typeof emptyEvent>, line: string): void {
  const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
  event.length += line.length
  if (field === 'event') event.name = value
  else if (field === 'data') event.data.push(value)
}

/** Lines that are too long are cut off, and what belongs to them is skipped. */
async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  let isTooLong = false
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (!isTooLong) yield line
      isTooLong = false
    }
    if (rest.length <= longestEvent) continue
    rest = ''
    isTooLong = true
  }
}
