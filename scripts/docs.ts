import { readFile, writeFile } from 'node:fs/promises'
import { commandNames, loadCommand } from '../src/cli/uproar.ts'
import { settings } from '../src/config.ts'
import { routes } from '../src/web/routes.ts'

/** The pages of `docs/` that are made from code; `node scripts/docs.ts` writes them, a test holds them. */
export async function madePages(): Promise<Record<string, string>> {
  return { 'docs/commands.md': await commandsPage(), 'docs/routes.md': routesPage(), 'docs/settings.md': settingsPage() }
}

async function commandsPage(): Promise<string> {
  const parts = await Promise.all(commandNames.map(async (name) => await loadCommand(name)))
  const sections = parts.flatMap((command) => (command ? [`## ${command.name}\n\n${sentence(command.summary)}\n\n\`\`\`\n${command.help.trim()}\n\`\`\``] : []))
  return `# Commands\n\nIn a clone they are run as \`npx uproar COMMAND\`.\n\n${sections.join('\n\n')}\n`
}

function routesPage(): string {
  const rows = routes.map(({ method, path, about }) => `| ${method} | \`${path.replaceAll('|', '\\|')}\` | ${about} |`)
  return `# Routes\n\nPublic pages have their language in front. \`:name\` is a part of the path.\n\n| method | path | what it does |\n|---|---|---|\n${rows.join('\n')}\n`
}

function settingsPage(): string {
  const rows = settings.map(({ name, about, usual }) => `| \`${name}\` | ${about} | ${usual} |`)
  return `# Settings\n\nAll are read from the environment, once, at start. None is required; a public URL is the one that matters.\n\n| setting | what it does | unset |\n|---|---|---|\n${rows.join('\n')}\n`
}

function sentence(summary: string): string {
  const text = summary.charAt(0).toUpperCase() + summary.slice(1)
  return text.endsWith('.') ? text : `${text}.`
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(await madePages())) {
    const before = await readFile(path, 'utf8').catch(() => '')
    if (before !== text) await writeFile(path, text)
  }
}
