import './count-down.ts'
import './own-hour.ts'
import './pledge-form.ts'
import './storm-watch.ts'
