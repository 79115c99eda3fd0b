import { readFile, writeFile } from 'node:fs/promises'
import { campaignJsonSchema } from '../src/campaign/campaign-file.ts'
import { commandList, loadCommand } from '../src/cli/uproar.ts'
import { inAnyLanguage } from '../src/web/pages/paths.ts'
import { routes } from '../src/web/routes.ts'

/** The pages of `docs/` that are made from code; `node scripts/docs.ts` writes them, a test holds them. */
export async function madePages(): Promise<Record<string, string>> {
  return {
    'docs/commands.md': await commandsPage(),
    'docs/routes.md': routesPage(),
    'docs/campaign.schema.json': `${JSON.stringify(campaignJsonSchema(), null, 2)}\n`,
  }
}

async function commandsPage(): Promise<string> {
  const sections = await Promise.all(
    commandList.map(async ({ name, summary }) => {
      const help = (await loadCommand(name))?.help.trim()
      return `## ${name}

${sentence(summary)}

\`\`\`
${help}
\`\`\``
    }),
  )
  return `# Commands\n\nIn a clone they are run as \`npx uproar COMMAND\`.\n\n${sections.join('\n\n')}\n`
}

function routesPage(): string {
  const shown = (path: string) => path.replace(inAnyLanguage, '/:language').replaceAll('|', '\\|')
  const rows = routes.map(({ method, path, about }) => `| ${method} | \`${shown(path)}\` | ${about} |`)
  return `# Routes\n\nPublic pages have their language in front, such as \`en\` or \`zh-Hant\`. \`:name\` is a part of the path.\n\n| method | path | what it does |\n|---|---|---|\n${rows.join('\n')}\n`
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
