import './own-words.ts'
