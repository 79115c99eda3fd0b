import type { Problem } from '../../../campaign/composer.ts'
import type { Translate } from '../../messages/messages.ts'

/** What is wrong with a text, as one sentence. */
export function problemSentence(problem: Problem, t: Translate): string {
  switch (problem.code) {
    case 'empty':
      return t('problem.empty')
    case 'blank':
      return t('problem.blank')
    case 'tag missing':
      return t('problem.tagMissing', { hashtag: problem.hashtag })
    case 'tag misspelt':
      return t('problem.tagMisspelt', { found: problem.found, hashtag: problem.hashtag })
    case 'more tags':
      return t('problem.moreTags', { found: problem.found.map((tag) => `#${tag}`).join(', ') })
    case 'too long':
      return t('problem.tooLong', { over: problem.over })
    case 'mention':
      return t('problem.mention', { found: problem.found.join(', ') })
    case 'copied':
      return t('problem.copied')
    case 'turned':
      return t('problem.turned')
    case 'heaped':
      return t('problem.heaped')
  }
}

/** The sentences with their placeholders left in, for the script, which knows no catalogue. */
export function problemPatterns(t: Translate): Record<Problem['code'] | 'length' | 'ready' | 'own', string> {
  return {
    empty: t('problem.empty'),
    blank: t('problem.blank'),
    'tag missing': t('problem.tagMissing', { hashtag: '{hashtag}' }),
    'tag misspelt': t('problem.tagMisspelt', { found: '{found}', hashtag: '{hashtag}' }),
    'more tags': t('problem.moreTags', { found: '{found}' }),
    'too long': t('problem.tooLong', { over: '{over}' }),
    mention: t('problem.mention', { found: '{found}' }),
    copied: t('problem.copied'),
    turned: t('problem.turned'),
    heaped: t('problem.heaped'),
    own: t('words.own', { share: '{share}' }),
    length: t('write.length', { length: '{length}', limit: '{limit}' }),
    ready: t('write.ready'),
  }
}
