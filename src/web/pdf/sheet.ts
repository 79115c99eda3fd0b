import PDFDocument from 'pdfkit'
import type { PdfFaces, Run } from './pdf-faces.ts'

/** What a page is made of, in reading order. */
export type Block =
  | { kind: 'h1' | 'h2' | 'p' | 'lead' | 'small'; text: string }
  | { kind: 'figure'; alt: string; bars: readonly number[]; from: string; until: string }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'page' }

export interface Sheet {
  title: string
  language: string
  footer: string
  accent: string
  blocks: readonly Block[]
}

const margin = 54
const [pageWidth, pageHeight] = [595.28, 841.89]
const width = pageWidth - 2 * margin
const bottom = pageHeight - margin - 24
const ink = '#14120f'
const muted = '#5b564d'
const styles = {
  h1: { size: 42, tag: 'H1', after: 12 },
  h2: { size: 17, tag: 'H2', after: 6 },
  lead: { size: 17, tag: 'P', after: 8 },
  p: { size: 11, tag: 'P', after: 7 },
  small: { size: 8.5, tag: 'P', after: 5 },
} as const
const figureHeight = 250

/** A tagged PDF on A4 (PDF/UA-1: language, title, structure, alternative texts, bookmarks), every character embedded. */
export function printSheet(sheet: Sheet, faces: PdfFaces): Promise<Uint8Array> {
  return new Press(sheet, faces).print()
}

class Press {
  readonly #doc: PDFKit.PDFDocument
  readonly #root: PDFKit.PDFStructureElement
  readonly #sheet: Sheet
  readonly #faces: PdfFaces
  readonly #known = new Set<string>()
  #y = margin
  #page = 0

  constructor(sheet: Sheet, faces: PdfFaces) {
    this.#sheet = sheet
    this.#faces = faces
    this.#doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      subset: 'PDF/UA' as 'PDF/A-1',
      tagged: true,
      displayTitle: true,
      lang: sheet.language,
      info: { Title: sheet.title, CreationDate: new Date(0), ModDate: new Date(0) },
      font: null as unknown as string,
    })
    this.#root = this.#doc.struct('Document')
    this.#doc.addStructure(this.#root)
  }

  async print(): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    this.#doc.on('data', (part: Uint8Array) => parts.push(part))
    const ended = new Promise<void>((done) => this.#doc.on('end', done))
    this.#turn()
    for (const block of this.#sheet.blocks) this.#block(block)
    this.#root.end()
    this.#doc.end()
    await ended
    return Buffer.concat(parts)
  }

  #block(block: Block): void {
    if (block.kind === 'page') this.#turn()
    else if (block.kind === 'figure') this.#figure(block)
    else if (block.kind === 'table') this.#table(block)
    else this.#text(block)
  }

  #turn(): void {
    const doc = this.#doc
    doc.addPage()
    this.#page += 1
    this.#y = margin
    doc.markContent('Artifact', { type: 'Pagination' })
    this.#line(`${this.#sheet.footer} · ${this.#page}`, { x: margin, y: pageHeight - margin, size: 8, fill: muted })
    doc.endMarkedContent()
  }

  #room(height: number): void {
    if (this.#y + height > bottom) this.#turn()
  }

  #text({ kind, text }: Extract<Block, { text: string }>): void {
    const { size, tag, after } = styles[kind]
    const lines = this.#broken(text, size, width)
    const leading = size * 1.35
    const isHead = kind === 'h1' || kind === 'h2'
    if (isHead && this.#y > margin) this.#y += 10
    this.#room(lines.length * leading + (isHead ? 60 : 0))
    if (isHead) this.#doc.outline.addItem(text)
    this.#tagged(this.#root, tag, () => {
      for (const line of lines) {
        this.#line(line, { x: margin, y: this.#y, size, fill: kind === 'small' ? muted : ink })
        this.#y += leading
      }
    })
    this.#y += after
  }

  #figure({ alt, bars, from, until }: Extract<Block, { kind: 'figure' }>): void {
    this.#room(figureHeight + 24)
    const doc = this.#doc
    const most = Math.max(1, ...bars)
    const step = width / Math.max(1, bars.length)
    const ground = this.#y + figureHeight
    const figure = doc.struct('Figure', { alt, bbox: [margin, this.#y, margin + width, ground + 18] } as never, [
      () => {
        for (const [index, count] of bars.entries()) {
          const height = (count / most) * (figureHeight - 14)
          doc.rect(margin + index * step + step * 0.1, ground - height, step * 0.8, height).fill(this.#sheet.accent)
        }
        doc.rect(margin, ground, width, 1.5).fill(ink)
        this.#line(from, { x: margin, y: ground + 5, size: 9, fill: ink })
        this.#line(until, { x: margin + width - this.#width(until, 9), y: ground + 5, size: 9, fill: ink })
        this.#line(String(most), { x: margin, y: this.#y - 4, size: 9, fill: ink })
      },
    ])
    this.#root.add(figure)
    figure.end()
    this.#y = ground + 28
  }

  #table({ head, rows }: Extract<Block, { kind: 'table' }>): void {
    const table = this.#doc.struct('Table')
    this.#root.add(table)
    for (const [index, cells] of [head, ...rows].entries()) this.#row(table, cells, { isHead: index === 0 })
    table.end()
    this.#y += 10
  }

  #row(table: PDFKit.PDFStructureElement, cells: readonly string[], { isHead }: { isHead: boolean }): void {
    const size = 10
    const first = cells.length === 2 ? 0.68 : 0.4
    const widths = cells.map((_, place) => (place === 0 ? first : (1 - first) / (cells.length - 1)) * width)
    const lines = cells.map((cell, place) => this.#broken(cell, size, (widths[place] ?? width) - 8))
    const height = Math.max(...lines.map(({ length }) => length)) * size * 1.35 + 6
    this.#room(height)
    this.#doc.markContent('Artifact', { type: 'Layout' })
    this.#doc.rect(margin, this.#y - 3, width, isHead ? 1.2 : 0.4).fill(ink)
    this.#doc.endMarkedContent()
    const row = this.#doc.struct('TR')
    table.add(row)
    let x = margin
    for (const [place, cell] of lines.entries()) {
      const left = x
      this.#tagged(row, isHead || place === 0 ? 'TH' : 'TD', () => {
        for (const [number, line] of cell.entries())
          this.#line(line, { x: left, y: this.#y + 2 + number * size * 1.35, size, fill: isHead ? muted : ink })
      })
      x += widths[place] ?? 0
    }
    row.end()
    this.#y += height
  }

  #tagged(parent: PDFKit.PDFStructureElement, tag: string, draw: () => void): void {
    const element = this.#doc.struct(tag as 'P', {}, [draw])
    parent.add(element)
    element.end()
  }

  /** Lines that fit, broken where the language allows it: between words, in Japanese between its words too. */
  #broken(text: string, size: number, most: number): string[] {
    const lines: string[] = []
    let line = ''
    for (const piece of this.#pieces(text, size, most)) {
      if (line && this.#width((line + piece).trimEnd(), size) > most) {
        lines.push(line.trimEnd())
        line = piece.trimStart()
      } else line += piece
    }
    return line.trim() ? [...lines, line.trimEnd()] : lines
  }

  /** Words with what follows them up to the next; one that is longer than a line, such as a hash, by its letters. */
  #pieces(text: string, size: number, most: number): string[] {
    const words = [...new Intl.Segmenter(this.#sheet.language, { granularity: 'word' }).segment(text)]
    const pieces: string[] = []
    for (const { segment, isWordLike } of words) {
      const isOpen = pieces.length > 0 && !isWordLike && !/^[\s([“«「（#]/.test(segment)
      if (isOpen || (segment === ' ' && pieces.length > 0)) pieces[pieces.length - 1] += segment
      else if (/[([“«「（#]$/.test(pieces.at(-1) ?? '')) pieces[pieces.length - 1] += segment
      else pieces.push(segment)
    }
    return pieces.flatMap((piece) => (this.#width(piece, size) > most ? [...piece] : [piece]))
  }

  #width(text: string, size: number): number {
    return this.#faces.runs(text).reduce((sum, run) => sum + this.#use(run, size).widthOfString(run.text), 0)
  }

  #line(text: string, { x, y, size, fill }: { x: number; y: number; size: number; fill: string }): void {
    let left = x
    for (const run of this.#faces.runs(text)) {
      const doc = this.#use(run, size)
      const advance = doc.widthOfString(run.text)
      doc
        .fillColor(fill)
        .strokeColor(fill)
        .lineWidth(size / 28)
      const ascent = size * 0.95
      doc.text(run.text, left, y + ascent, {
        lineBreak: false,
        baseline: 'alphabetic',
        stroke: run.face.isThin,
        fill: true,
      })
      left += advance
    }
  }

  #use({ face }: Run, size: number): PDFKit.PDFDocument {
    if (!this.#known.has(face.path)) this.#doc.registerFont(face.path, face.bytes)
    this.#known.add(face.path)
    return this.#doc.font(face.path).fontSize(size)
  }
}
