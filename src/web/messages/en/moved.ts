export const movedEn = {
  'moved.title': 'The hour has moved',
  'moved.to': 'It was {oldDay}, {oldTime}. Now it is {newDay}, {newTime}.',
  'moved.same': 'It was postponed. Now it is on again, at its old hour.',
  'moved.utc': 'It was {date}, {time} UTC before.',
  'moved.yes.title': 'Does your text still stand?',
  'moved.yes.body':
    'You consented for another hour, so this text does not leave until you say yes to the new one. If you do nothing, nothing is posted for you.',
  'moved.yes': 'Yes, at the new hour too',
  'moved.clocks':
    'The clocks in {city} change on {day}: {minutes, plural, one {one minute} other {# minutes}} {direction, select, forward {forward} other {back}}. Your {time} is by the new time.',
  'postponed.title': 'Postponed',
  'postponed.lead': 'Nothing leaves from here any more. The new hour will stand on this page.',
  'postponed.was': 'It was to be {day}, {time}.',
  'postponed.tragedy': 'Something happened that matters more.',
  'postponed.outage': 'The networks do not work as they should.',
  'postponed.other': 'The organizer has postponed it.',
  'postponed.tap':
    'The organizer has postponed this storm. Keep your text: it stays in this browser until the new hour.',
  'postponed.report':
    'The organizer postponed this storm on {day} at {time} UTC. From then on nothing was published from here; the hour was measured to its end all the same.',
  'postponed.past': 'Postponed',
  'clocks.own': 'The clocks where you are change on {day}, before the storm. The hour above is by the new time.',
  'calendar.feed': 'Subscribe: it moves when the hour moves',
  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook',
  'calendar.apple': 'Apple Calendar',
  'calendar.more': 'Put it in your calendar',
  'calendar.note':
    'A downloaded entry stays as it is. A subscription follows when the hour moves or is postponed; Google may take a day for that.',
  'calendar.file': 'Download',
  'hours.title': 'The hour',
  'hours.storm': 'Storm “{storm}”',
  'hours.when': '{day}, {time} UTC, {minutes, plural, one {one minute} other {# minutes}}',
  'hours.pledges':
    '{pledges, plural, =0 {Nobody has pledged yet.} one {One person has pledged.} other {# people have pledged.}}',
  'hours.postpone': 'Postpone now',
  'hours.postpone.why': 'Why',
  'hours.postpone.tragedy': 'A tragedy',
  'hours.postpone.outage': 'An outage',
  'hours.postpone.other': 'Another reason',
  'hours.postpone.note':
    'One press. From that moment on nothing leaves and no button opens a composer; every page, the live room and the calendars say so. What left before stands.',
  'hours.postponed': 'Postponed on {day} at {time} UTC. Nothing leaves.',
  'hours.move': 'Move it',
  'hours.move.title': 'Another hour',
  'hours.move.note':
    'Everybody is told once, with the old and the new hour on their own clock. Whoever consented to a text is asked again; what nobody says yes to does not leave.',
  'hours.move.opened': 'Its ledger is open, so the hour stands. You can postpone it, and then give it another hour.',
  'hours.move.follows':
    'Its ledger is open and stays as it is. With another hour a second storm follows in its place; the pledges come along, consents are given anew.',
  'hours.error.date': 'A date and a time such as 2026-12-05 and 11:00 are expected.',
} as const
