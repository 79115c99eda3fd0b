import './count-down.ts'
import './own-hour.ts'
import './pledge-form.ts'
