import type { Generated } from 'kysely'
import type { Time } from './schema-time.ts'

/** Images that go along with posts, stripped of what their files told, until they have left or will not. */
export interface ImagesTable {
  id: Generated<string>
  supporter_id: string
  /** Null until it is consented to. */
  consent_id: string | null
  type: 'image/png' | 'image/jpeg' | 'image/webp'
  /** Of the consent that it goes along with. */
  alt: string | null
  width: number
  height: number
  bytes: Uint8Array
  made_at: Time
}
