import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { mistakeSentence, readCampaignFile } from '../../campaign/campaign-file.ts'
import { inOrder } from '../../campaign/vetting/advice.ts'
import { readConfig } from '../../config.ts'
import { createMessages } from '../../web/messages/messages.ts'
import { adviceSentence } from '../../web/pages/organize/vetted-part.ts'
import { vetTag } from '../../web/routes/vet-hashtag.ts'
import { type Command, UsageError } from '../command.ts'
import { withOffice } from '../reach.ts'

export const importCommand: Command = {
  name: 'import',
  help: `Usage: uproar import FILE

Creates the campaign that FILE describes (YAML or JSON, - for standard input), or updates it. Importing the same file
twice changes nothing. A storm that is over becomes history. Every mistake is named as LINE:COLUMN and what was expected.
A hashtag that can be misread, or that a network cuts, is taken in with a warning; once people have pledged it stands.

Example:
  uproar import examples/alita-sequel.yaml

Exit codes: 0 taken in · 1 refused, and nothing changed · 2 no such file, or called wrongly`,
  async run(args, io) {
    const [file, ...more] = args
    if (!file || more.length > 0) throw new UsageError('One campaign file is expected: uproar import FILE')
    const content = file === '-' ? await text(io.stdin) : await readFileOrSay(file)
    const { campaign, mistakes } = readCampaignFile(content)
    for (const mistake of mistakes) io.stderr.write(`${file}:${mistakeSentence(mistake)}\n`)
    if (!campaign) return 1
    for (const warning of warningsOn(campaign.hashtag)) io.stderr.write(`${file}: hashtag: ${warning}\n`)
    const answer = await withOffice(readConfig(io.environment), (office) => office.importCampaign(content))
    const out = answer.ok ? io.stdout : io.stderr
    out.write(`${answer.text}\n`)
    return answer.ok ? 0 : 1
  },
}

/** What a person should think about before the hashtag is public; no stream is heard here. */
function warningsOn(hashtag: string): string[] {
  const t = createMessages('en')
  const { advice } = vetTag(hashtag, [])
  return inOrder(advice)
    .filter(({ severity }) => severity !== 'fine')
    .map((each) => adviceSentence(each, 'en', t))
}

async function readFileOrSay(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT' ? 'there is no such file' : error.code === 'EISDIR' ? 'that is a folder' : error.message
    throw new UsageError(`${file} cannot be read: ${why}.`)
  })
}
