import { readFile } from 'node:fs/promises'
import decompress from 'woff2-encoder/decompress'
import { type FaceFile, faceFiles } from '../picture/families.ts'

/** Characters that one face draws. */
export interface Run {
  text: string
  /** Undefined where no face has them; they are left out. */
  face: Face
}

export interface Face {
  path: string
  bytes: Buffer
  /** Its default weight is its thinnest, so that it needs ink added. */
  isThin: boolean
}

export interface PdfFaces {
  runs(text: string): Run[]
}

const opened = new Map<string, Face>()

/** The faces that these texts need, for a language that chooses between East Asian forms. */
export async function pdfFaces(texts: readonly string[], language: string): Promise<PdfFaces> {
  const files = faceFiles(language)
  const byCharacter = new Map<string, Face>()
  for (const character of new Set(texts.flatMap((text) => [...text.normalize('NFC')]))) {
    const file = fileOf(character, files)
    if (file) byCharacter.set(character, await open(file))
  }
  return { runs: (text) => runsOf(text.normalize('NFC'), byCharacter) }
}

function fileOf(character: string, files: readonly FaceFile[]): FaceFile | undefined {
  const code = character.codePointAt(0) ?? 0
  return files.find(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last))
}

async function open({ path }: FaceFile): Promise<Face> {
  const known = opened.get(path)
  if (known) return known
  const bytes = Buffer.from(await decompress(await readFile(path)))
  const face = { path, bytes, isThin: path.includes('-wght-') }
  opened.set(path, face)
  return face
}

function runsOf(text: string, byCharacter: ReadonlyMap<string, Face>): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const face = byCharacter.get(character)
    if (!face) continue
    const last = runs.at(-1)
    if (last?.face === face) last.text += character
    else runs.push({ text: character, face })
  }
  return runs
}
