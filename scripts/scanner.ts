import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../tools/scanner/scan.ts', import.meta.url))
const target = fileURLToPath(new URL('../src/trends/scanner-module.ts', import.meta.url))
const compiler = fileURLToPath(new URL('../node_modules/assemblyscript/bin/asc.js', import.meta.url))

/** The byte scanner of `tools/scanner`, compiled, as the module `src/trends/scanner-module.ts` that carries it. */
export function scannerModule(): string {
  const bytes = compile()
  const lines = bytes.toString('base64').match(/.{1,180}/g) ?? []
  const text = lines.map((line) => `  '${line}'`).join(' +\n')
  return `/** WebAssembly made of tools/scanner/scan.ts by \`node scripts/scanner.ts\`; ${bytes.length} bytes in base64. */\nexport const scannerBase64 =\n${text}\n`
}

function compile(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'uproar-scanner-'))
  try {
    const file = join(folder, 'scan.wasm')
    const options = [
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--initialMemory',
      '32',
      '--use',
      'abort=',
    ]
    execFileSync(process.execPath, [compiler, source, ...options, '--outFile', file], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) writeFileSync(target, scannerModule())
