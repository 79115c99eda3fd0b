export const flightEn = {
  'flight.leaves': 'Leaves between {from} and {until} UTC, {own} your time.',
  'flight.full.title': 'This text will probably not leave through Uproar',
  'flight.full.body':
    '{host} takes only so many posts in an hour from one address, and others consented before you. Uproar does not go round a server’s limit. Post it yourself at T-zero, in the same words: one press, and it is there.',
  'flight.full.error':
    'This text was not taken. {host} takes only so many posts from one address in an hour, and those before you fill it. Uproar does not go round a server’s limit.',
  'flight.tap': 'Open these words in the composer',
  'flight.signedOut.title': 'Uproar can no longer post from {handle}',
  'flight.signedOut.body':
    '{network} has signed the account out. Your text stays, and leaves in its moment if you sign in again before {time} UTC.',
  'flight.signIn': 'Sign in again',
  'flight.tooManySignIns':
    'Too many sign-ins were begun just now. Wait {seconds, plural, one {a second} other {# seconds}} and try again.',
  'board.title': 'Are the accounts ready?',
  'board.storm': 'Storm “{storm}”, {day}, {time} UTC',
  'board.none': 'Nobody has consented to a post yet.',
  'board.ready': '{ready} of {all} ready',
  'board.looks':
    'Each account’s session is renewed once a day, an hour and ten minutes before T-zero, a few at a time, and not in the last five minutes.',
  'board.next': 'The next look begins {day} at {time} UTC.',
  'board.last': 'The last look has begun.',
  'board.chart': 'Readiness of all accounts',
  'board.state.ready': 'Ready',
  'board.state.signed out': 'Signed out',
  'board.state.unreachable': 'Server not reached',
  'board.state.not checked': 'Not looked at yet',
  'board.network': 'Network',
  'board.host': 'Server',
  'board.accounts': 'Accounts',
  'board.checked': 'Looked at (UTC)',
  'board.never': 'not yet',
  'board.told':
    '{supporters, plural, one {One supporter was told} other {# supporters were told}} to sign in again, on their private page only. {withAddress, plural, =0 {None of them left an e-mail address.} one {One of them left an e-mail address; this server sends no such mail yet.} other {# of them left an e-mail address; this server sends no such mail yet.}}',
  'board.plan': 'Flight plan',
  'board.plan.note':
    'When posts leave if nothing goes wrong, by what is consented to now and by each server’s limit. What does not fit will probably not leave; its supporter is told on the private page and can post by hand.',
  'board.posts': 'Posts',
  'board.first': 'First (UTC)',
  'board.lastPost': 'Last (UTC)',
  'board.finish': 'Done by (UTC)',
  'board.tooMany': 'Do not fit',
} as const
