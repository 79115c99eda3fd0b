import { sql } from 'kysely'
import type { Letter, Writer } from '../notify/carrier.ts'
import type { Database } from '../store/database.ts'
import type { Vault } from '../store/vault.ts'

/** Words that say nothing but which letter it is. */
export const plainWriter: Writer = {
  mail: ({ id, kind }: Letter) => ({
    subject: `letter ${id}`,
    text: `letter ${id} ${kind}`,
    html: `<p>letter ${id}</p>`,
    unsubscribe: `https://uproar.example/unsubscribe/${id}`,
  }),
  push: ({ id, kind }: Letter) => ({ title: `letter ${id}`, body: kind, url: 'https://uproar.example/', tag: kind }),
}

export interface LetterScene {
  campaignId: string
  stormId: string
  now: number
}

/** So many supporters with an address each, and one letter to each that is due. */
export async function fillLetters(db: Database, vault: Vault, scene: LetterScene, count: number): Promise<void> {
  const at = new Date(scene.now).toISOString()
  const rows = Array.from({ length: count }, (_, index) => {
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
    const sealed = Buffer.from(vault.seal(`reader${index}@readers.example`, id)).toString('hex')
    return { id, sealed, link: `link-${index}` }
  })
  await sql`
    insert into supporters (id, campaign_id, link_hash, zone, language, email_sealed, email_confirmed_at, created_at, by_mail, rungs)
    select v.id, ${scene.campaignId}, v.link, 'UTC', 'en', decode(v.sealed, 'hex'), ${at}, ${at}, true, '{day,hour,go}'
    from json_to_recordset(${JSON.stringify(rows)}::json) as v(id uuid, sealed text, link text)`.execute(db)
  await sql`
    insert into letters (campaign_id, storm_id, supporter_id, kind, occasion, channel, target_at, due_at, not_after)
    select ${scene.campaignId}, ${scene.stormId}, id, 'hour', 'test', 'mail', ${at}, ${at}, ${new Date(scene.now + 3_600_000).toISOString()}
    from supporters order by id`.execute(db)
}
