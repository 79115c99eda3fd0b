import './count-down.ts'
import './own-hour.ts'
import './pledge-form.ts'
import { followServerClock } from './server-clock.ts'

followServerClock()
