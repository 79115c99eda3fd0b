import { type RawBuilder, sql } from 'kysely'
import type { Database } from './database.ts'
import type { Vault } from './vault.ts'

const atOnce = 200

/**
 * Wraps everything sealed in the database under the vault's current key; answers how many records that were. What is
 * wrapped already is left alone, so that an interrupted run is gone on with by running it again.
 */
export async function rewrapAll(deps: { db: Database; vault: Vault }): Promise<number> {
  let done = 0
  for (const column of await sealedColumns(deps.db)) {
    for (let batch = await rewrapSome(deps, column); batch > 0; batch = await rewrapSome(deps, column)) done += batch
  }
  return done
}

interface SealedColumn {
  table: string
  column: string
}

/** By their names: whatever is sealed stands in a column that says so. */
export async function sealedColumns(db: Database): Promise<SealedColumn[]> {
  const { rows } = await sql<SealedColumn>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = current_schema() and data_type = 'bytea' and column_name like '%\\_sealed'
    order by table_name, column_name`.execute(db)
  return rows
}

/** A record is found again by what it held: no two are alike. */
async function rewrapSome({ db, vault }: { db: Database; vault: Vault }, where: SealedColumn): Promise<number> {
  const [table, column] = [sql.table(where.table), sql.ref(where.column)]
  const { rows } = await sql<{ sealed: Uint8Array }>`
    select ${column} as sealed from ${table} where ${isOlder(column, vault)} limit ${atOnce}`.execute(db)
  for (const { sealed } of rows) {
    const again = vault.rewrap(sealed)
    if (again) await sql`update ${table} set ${column} = ${again} where ${column} = ${sealed}`.execute(db)
  }
  return rows.length
}

function isOlder(column: RawBuilder<unknown>, { prefix }: Vault): RawBuilder<boolean> {
  return sql<boolean>`${column} is not null and substring(${column} from 1 for ${prefix.length}::int) <> ${prefix}`
}
