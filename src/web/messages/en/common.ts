export const commonEn = {
  'common.slogan': 'One hashtag. One hour. Everywhere at once.',
  'common.languages': 'Language',
  'common.skip': 'Skip to the content',
  'common.home': 'All campaigns',
  'common.foot': 'Real people, own words, own accounts.',
  'common.label': 'Please note',
  'common.newTab': 'opens in a new tab',
  'error.notFound.title': 'There is nothing at this address',
  'error.notFound.body': 'It may have been typed wrongly, or the campaign was taken down.',
  'error.wrong.title': 'That went wrong on our side',
  'error.wrong.body':
    'Nothing you sent is lost twice: go back and try again. If it happens again, give the organizer this number: {reference}.',
  'error.early.title': 'Not yet. Together.',
  'error.early.body':
    'The hour begins in {left}. Until then no post with the hashtag leaves from here, so that everybody’s arrives at once.',
  'error.back': 'Back to the campaign',
  'home.title': 'Campaigns',
  'home.now': 'Now',
  'home.toCome': 'To come',
  'home.past': 'Past',
  'home.none': 'No campaign has been made on this server yet.',
  'home.storm': '{date}, {time} UTC, {minutes, plural, one {one minute} other {# minutes}}',
} as const
