/** The report on the crowd that made a storm, beside what is usual on the network in the same hour. */
export const crowdEn = {
  'crowd.title': 'Who made it, and what is usual',
  'crowd.lead':
    'Each number beside what the same network showed in the same hour without the hashtag. Look for yourself where they differ.',
  'crowd.none': 'Accounts, texts and timing were not compared with what is usual: not measured.',
  'crowd.later': 'Accounts, texts and timing are compared with what is usual once the storm is closed.',
  'crowd.noYardstick':
    'What is usual there in that hour was not measured, so nothing below says what is much or little.',
  'crowd.here': 'In this storm',
  'crowd.usual': 'Usual there in that hour',
  'crowd.is.like': 'much as usual',
  'crowd.is.unlike': 'not as usual',
  'crowd.is.unmeasured': 'not measured',
  'crowd.ages.short': 'Age of accounts:',
  'crowd.texts.short': 'Copied texts:',
  'crowd.seconds.short': 'Timing:',
  'crowd.authors.short': 'Posts per account:',
  'crowd.usual.note':
    'What is usual: all other posts heard from {from} to {until} UTC; of them everything that {authors, plural, one {one account} other {# accounts}} wrote, {oneIn, plural, one {every account that was heard} other {one in # by the hash of its name}}. “Not as usual” is said of shares that differ by five points and three standard errors, of timing that falls together twice as often, and of a Gini coefficient that is higher by 0.15. A larger crowd has more copies, and a sample is never exact.',
  'crowd.no': 'No account is called a bot here. A new account may be a new person, and a copied text an eager one.',
  'crowd.ages.title': 'How old the accounts are',
  'crowd.ages.both': '{share} of the accounts were younger than a month; the usual there is {usual}.',
  'crowd.ages.one': '{share} of the accounts were younger than a month.',
  'crowd.ages.none': 'Not measured: the network was not asked, or does not tell.',
  'crowd.ages.sample':
    '{asked, plural, one {One account} other {# accounts}} of this storm, drawn by the hash of the name, were asked of {network}’s public directory; it told the age of {known, number}.',
  'crowd.age': 'Age at T-zero',
  'crowd.age.week': 'under a week',
  'crowd.age.month': 'under a month',
  'crowd.age.halfYear': 'under half a year',
  'crowd.age.year': 'under a year',
  'crowd.age.threeYears': 'under three years',
  'crowd.age.older': 'older',
  'crowd.texts.title': 'Texts that are nearly the same',
  'crowd.texts.both': '{share} of the texts are nearly another’s; the usual there is {usual}.',
  'crowd.texts.one': '{share} of the texts are nearly another’s.',
  'crowd.texts.none': 'Not measured: no text could be compared.',
  'crowd.texts.near': 'nearly another’s',
  'crowd.texts.own': 'like no other',
  'crowd.texts.kind': 'Texts',
  'crowd.texts.largest': 'Groups of like texts: {clusters, number}. The largest:',
  'crowd.texts.group':
    '{posts, plural, one {one post} other {# posts}} by {authors, plural, one {one account} other {# accounts}}',
  'crowd.texts.kept':
    'Texts are compared without hashtags, names and addresses. They are not kept, only what is needed to compare them, and that is erased afterwards.',
  'crowd.seconds.title': 'On which second of the minute',
  'crowd.seconds.both':
    'Two posts fell on the same second of the minute {times} times as often as by chance; usual there is {usual}.',
  'crowd.seconds.one': 'Two posts fell on the same second of the minute {times} times as often as by chance.',
  'crowd.seconds.note':
    'People spread evenly over the minute, to the line; machines that post by the clock do not. The first minute is left aside, as everybody begins together.',
  'crowd.second': 'Second',
  'crowd.authors.title': 'How many posts each account wrote',
  'crowd.authors.both':
    'The Gini coefficient of posts over accounts is {gini}; usual there is {usual}. At 0 all wrote as many, near 1 one wrote nearly all.',
  'crowd.authors.one':
    'The Gini coefficient of posts over accounts is {gini}. At 0 all wrote as many, near 1 one wrote nearly all.',
  'crowd.posts': '{group} {group, select, 1 {post} other {posts}}',
  'crowd.posts.head': 'Posts by one account',
  'crowd.deleted':
    '{posts, plural, =0 {No post of this storm has been deleted since it ended.} one {One post of this storm has been deleted since it ended.} other {# posts of this storm have been deleted since it ended.}}',
  'crowd.reach.title': 'How far it went',
  'crowd.reach.text':
    'As {network} itself counts, for {found, plural, one {one post} other {# posts}} of {mentions, plural, one {one mention} other {# mentions}}. How many people saw them nobody tells us, and follower numbers are not reach.',
  'crowd.reach.after': 'After the end',
  'crowd.reach.hours': '{hours, number} h',
  'crowd.reach.found': 'Posts found',
  'crowd.reach.likes': 'likes',
  'crowd.reach.reposts': 'reposts and quotes',
  'crowd.reach.replies': 'replies',
  'lead.title': 'Before or after the networks’ own lists',
  'lead.text':
    'When our engine first called it trending, and when each list of the network itself first had it. Every list that could be seen is told, also where we were late or alone.',
  'lead.list': 'List',
  'lead.listed': 'First seen there (UTC)',
  'lead.judged': 'Our verdict (UTC)',
  'lead.difference': 'We were',
  'lead.never': 'never',
  'lead.same': 'at the same moment',
  'lead.earlier': '{duration} earlier',
  'lead.later': '{duration} later',
  'lead.note':
    'A list is looked at every few minutes, so it may have had the hashtag up to one look earlier than it was seen.',
} as const
