// Follows one hashtag in a stream of posts, one JSON object a line:
//   node examples/watch-a-hashtag.ts AlitaSequel < posts.ndjson
import { createTrendEngine, linesOf, readEvent, tagKey } from 'uproar/trends'

const tag = process.argv[2] ?? 'AlitaSequel'
const engine = createTrendEngine({ profile: 'campaign', follow: [tag] })

for await (const line of linesOf(process.stdin)) {
  const event = typeof line === 'string' ? readEvent(line) : undefined
  if (event?.kind === 'post') engine.post(event.post)
  if (event?.kind === 'delete') engine.remove(event.id, event.at ?? engine.now)
  if (engine.now === 0) continue
  for (const change of engine.advance(engine.now)) {
    if (change.key !== tagKey(tag)) continue
    console.log(`${new Date(change.at).toISOString()} #${change.tag} is ${change.to}: ${change.trend.why}`)
  }
}

const trend = engine.trend(tag)
console.log(`At the end #${tag} is ${trend?.verdict}: ${trend?.why}`)
