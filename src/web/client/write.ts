import './own-words.ts'
import './storm-watch.ts'
