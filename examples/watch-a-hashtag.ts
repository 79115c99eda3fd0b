// Follows one hashtag in a stream of posts, one JSON object a line:
//   node examples/watch-a-hashtag.ts AlitaSequel < posts.ndjson
import { createTrendEngine, tagKey } from 'uproar/trends'

const tag = process.argv[2] ?? 'AlitaSequel'
const engine = createTrendEngine({ profile: 'campaign', follow: [tag] })

for await (const bytes of process.stdin) {
  for (let from = 0; from < bytes.length; from += 4096) {
    engine.read(bytes.subarray(from, from + 4096))
    if (engine.now === 0) continue
    for (const change of engine.advance(engine.now)) {
      if (change.key !== tagKey(tag)) continue
      console.log(`${new Date(change.at).toISOString()} #${change.tag} is ${change.to}: ${change.trend.why}`)
    }
  }
}
engine.endOfInput()
console.log(`At the end #${tag} is ${engine.trend(tag)?.verdict}: ${engine.trend(tag)?.why}`)
