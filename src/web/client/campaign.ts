import './count-down.ts'
import './own-hour.ts'
import './own-place.ts'
import './pledge-form.ts'
