import { readConfig } from '../../config.ts'
import { serve } from '../../main.ts'
import type { Command } from '../command.ts'

export const serveCommand: Command = {
  name: 'serve',
  help: `Usage: uproar serve

Runs everything in one process, with an embedded database in ./data. No setting is required; docs/settings.md lists
them all. Prints the address and a link for the organizer. Ctrl-C stops it; nothing that was stored is lost.

Example:
  UPROAR_PUBLIC_URL=https://storm.example.org PORT=3000 uproar serve

Exit codes: 0 stopped as asked · 1 could not start or go on · 2 a setting cannot be used`,
  async run(_args, io) {
    const config = readConfig(io.environment)
    await serve(config, io.signal, ({ url, organizerLink }) => {
      if (config.allowPrivateHosts) {
        io.stderr.write(
          'Addresses that people type may lead into this machine’s private network (UPROAR_ALLOW_PRIVATE_HOSTS).\n',
        )
      }
      io.stdout.write(`Uproar is at ${url}\nOrganizer, for you alone: ${organizerLink}\n`)
    })
    return 0
  },
}
