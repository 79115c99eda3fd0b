import { type Instant, later, toIso } from '../hour/instant.ts'
import { PlainError } from '../plain-error.ts'
import type { Querier } from './database.ts'
import type { ImagesTable } from './schema-images.ts'

/** An image in the bytes that will leave, and its size in pixels. */
export interface StoredImage {
  type: ImagesTable['type']
  width: number
  height: number
  bytes: Uint8Array
}

/** The image that was shown is not here any more. */
export class ImageGone extends PlainError {}

const unusedForMs = 3_600_000

/** Keeps it until it is consented to, in place of the supporter's last one that was not. */
export async function keepImage(tx: Querier, supporterId: string, image: StoredImage, now: Instant): Promise<string> {
  const unused = tx.deleteFrom('images').where('consent_id', 'is', null)
  await unused.where('supporter_id', '=', supporterId).execute()
  const row = { supporter_id: supporterId, ...image, made_at: toIso(now) }
  return (await tx.insertInto('images').values(row).returning('id').executeTakeFirstOrThrow()).id
}

export async function findImage(db: Querier, id: string, supporterId: string): Promise<StoredImage | undefined> {
  return await db
    .selectFrom('images')
    .select(['type', 'width', 'height', 'bytes'])
    .where('id', '=', id)
    .where('supporter_id', '=', supporterId)
    .executeTakeFirst()
}

/** Throws ImageGone where it was unused for too long, or belongs to another consent or supporter. */
export async function useImage(
  tx: Querier,
  { id, alt, consentId, supporterId }: { id: string; alt: string; consentId: string; supporterId: string },
): Promise<void> {
  const used = await tx
    .updateTable('images')
    .set({ consent_id: consentId, alt })
    .where('id', '=', id)
    .where('supporter_id', '=', supporterId)
    .where('consent_id', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!used) throw new ImageGone('The picture is not here any more. Choose it again.')
}

/** The image of a consent that waits for a person's look in that storm. */
export async function heldImage(db: Querier, id: string, stormId: string): Promise<StoredImage | undefined> {
  return await db
    .selectFrom('images')
    .innerJoin('consents', 'consents.id', 'images.consent_id')
    .select(['images.type', 'images.width', 'images.height', 'images.bytes'])
    .where('images.id', '=', id)
    .where('consents.storm_id', '=', stormId)
    .where('consents.held_for', 'is not', null)
    .executeTakeFirst()
}

export async function imageBytes(db: Querier, consentId: string): Promise<Uint8Array | undefined> {
  const found = db.selectFrom('images').select('bytes').where('consent_id', '=', consentId)
  return (await found.executeTakeFirst())?.bytes
}

/** What a network has, or will never have, is kept here no longer. */
export async function eraseImage(tx: Querier, consentId: string): Promise<void> {
  await tx.deleteFrom('images').where('consent_id', '=', consentId).execute()
}

export async function eraseUnusedImages(db: Querier, now: Instant): Promise<void> {
  const before = later(now, -unusedForMs)
  await db.deleteFrom('images').where('consent_id', 'is', null).where('made_at', '<', before).execute()
}
