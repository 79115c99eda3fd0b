import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/** The same question to DuckDB: how often, and by about how many authors, was each tag used in each minute? */
const columns = `{
  did: 'VARCHAR',
  time_us: 'BIGINT',
  kind: 'VARCHAR',
  commit: 'STRUCT(operation VARCHAR, collection VARCHAR, record STRUCT(facets STRUCT(features STRUCT("$type" VARCHAR, tag VARCHAR)[])[], tags VARCHAR[]))'
}`

function uses(path: string): string {
  return `
  SELECT time_us // 60000000 AS minute, did, unnest(list_distinct(list_concat(
    list_transform(
      list_filter(
        flatten(list_transform(commit.record.facets, lambda facet: facet.features)),
        lambda feature: feature."$type" = 'app.bsky.richtext.facet#tag'),
      lambda feature: lower(feature.tag)),
    list_transform(commit.record.tags, lambda tag: lower(tag))))) AS tag
  FROM read_ndjson('${path}', columns = ${columns})
  WHERE kind = 'commit' AND commit.operation = 'create' AND commit.collection = 'app.bsky.feed.post'`
}

export const perMinute = (path: string) => `
CREATE OR REPLACE TEMP TABLE counts AS
SELECT minute, tag, count(*) AS mentions, approx_count_distinct(did) AS authors
FROM (${uses(path)}) GROUP BY minute, tag`

const lastMinutes = (path: string, minutes: number) => `
WITH uses AS (${uses(path)})
SELECT tag, count(*) AS mentions, count(DISTINCT did) AS authors
FROM uses WHERE minute > (SELECT max(minute) FROM uses) - ${minutes}
GROUP BY tag ORDER BY authors DESC, mentions DESC LIMIT 200`

export interface TagCount {
  mentions: number
  authors: number
}

export async function openDuckDb(threads: number): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) })
  return await instance.connect()
}

/** The busiest tags of the last minutes, exactly. */
export async function busiest(db: DuckDBConnection, path: string, minutes: number): Promise<Map<string, TagCount>> {
  const rows = await (await db.runAndReadAll(lastMinutes(path, minutes))).getRowObjects()
  return new Map(rows.map((row) => [String(row.tag), { mentions: Number(row.mentions), authors: Number(row.authors) }]))
}
