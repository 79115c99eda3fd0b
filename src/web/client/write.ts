import './own-words.ts'
import { followServerClock } from './server-clock.ts'

followServerClock()
