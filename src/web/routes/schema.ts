import { campaignJsonSchema } from '../../campaign/campaign-file.ts'
import type { Route } from '../route.ts'

export const campaignSchemaFile: Route = {
  method: 'GET',
  path: '/schema/campaign.json',
  about: 'The JSON Schema of campaign files, for editors.',
  answer: (c) => {
    c.header('Cache-Control', 'public, max-age=3600')
    return c.json(campaignJsonSchema(), 200, { 'Content-Type': 'application/schema+json' })
  },
}
