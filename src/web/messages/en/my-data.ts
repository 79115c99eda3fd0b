export const myDataEn = {
  'data.title': 'Your data',
  'data.body': 'Everything that is kept of you, as a file; or nothing any more.',
  'data.download': 'Download my data',
  'data.erase': 'Delete me',
  'data.erase.note':
    'Pledge, texts, accounts, address and reminders are erased at once. Posts that left stay on your own accounts.',
  'data.erase.sure': 'Yes, delete everything',
  'data.erase.done': 'You are deleted. Nothing here knows you any more.',
  'data.underWay':
    'One of your texts is still on its way, or its storm is still being counted. Withdraw it, or come back after the storm.',
  'data.ask': 'Look in your mail',
  'data.ask.body':
    'We sent a link to your address, because this should be done by nobody but you. Open it in this browser within 15 minutes, then press again.',
  'data.fresh': 'Confirmed by mail for now.',
} as const
