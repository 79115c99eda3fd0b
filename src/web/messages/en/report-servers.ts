/** The report where several networks, or a network of several servers, were measured. */
export const reportServersEn = {
  'report.onNetwork': '{title}: {network}',
  'report.followed.trended':
    'On {network} the engine called it trending after {duration}, by its own past alone: other tags were not heard there, so no rank is known.',
  'report.followed.note': 'Other tags were not heard there, so it was judged by its own past alone.',
  'report.servers.title': 'Server by server, {network}',
  'report.servers.text':
    'Each server knows a part of the network. Most posts stand on several, so these numbers are never added up; each mention counts once above.',
  'report.servers.server': 'Server',
  'report.servers.again':
    '{again, number} of {of, plural, one {one counted post} other {# counted posts}} were looked at again after they were told. What has been deleted among the others still counts.',
  'report.method.followed':
    'On {networks} only posts with the hashtag are heard, at the servers that are named, and their time is the one that the author’s own server gave them. Rank among all tags was not measured there.',
} as const
