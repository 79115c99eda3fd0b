export const needsEn = {
  'need.title': 'How many does it take?',
  'need.have':
    'You have {pledges, plural, =0 {no pledges yet} one {one pledge} other {#}}; with {storms, plural, =0 {the usual half} one {the turnout of the one past storm here} other {the turnout of the # past storms here}} that is about {posts, plural, one {one post} other {# posts}}, between {low} and {high} in eight of ten storms.',
  'need.took': '{place} on {network} at this hour took {low} to {high}.',
  'need.place.1': 'First place',
  'need.place.10': 'Top ten',
  'need.place.50': 'Top fifty',
  'need.none': '{network}: not measured at this hour of the week.',
  'need.nowhere': 'Not measured: no network has been heard as a whole at this hour of the week yet.',
  'need.note':
    'Posts and authors in {minutes} minutes, from what the tags in these places had at the same hour of past weeks, for {hour} UTC. Few weeks say little.',
  'need.network': 'Network',
  'need.place': 'Place',
  'need.posts': 'Posts',
  'need.authors': 'Authors',
  'need.weeks': 'Weeks',
  'need.range': '{low} to {high}',
} as const
