export const tapsEn = {
  'taps.more': 'More networks',
  'taps.server': 'Your {network} server',
  'taps.copyFirst': '{network} takes no words from another page. Copy yours first, then paste them there.',
  'taps.copyFirst.lead': 'Copy these words first:',
  'taps.copyFirst.then': 'Then paste them in {network} and press Post there; Uproar never does.',
  'taps.hashtagsDoLittle':
    'Hashtags do little here. Choose a community where your post is welcome, and read its rules.',
  'taps.copy': 'Copy my words',
  'taps.copied': 'Copied. Paste them where you post.',
  'taps.copy.failed': 'Your browser does not let us copy. Select the words and copy them yourself.',
  'taps.elsewhere': 'Anywhere else',
  'taps.elsewhere.body': 'Take your words with you and post them where you like.',
  'taps.elsewhere.words': 'Your words, to copy',
  'taps.share': 'Share …',
  'taps.thanks': 'Thank you',
  'taps.receipt.checked': 'We saw your post on {network}. Thank you.',
  'taps.receipt.notCheckable':
    'Noted, thank you. {network} lets nobody look, so your link counts as shown, not as checked.',
  'taps.receipt.waiting': 'Noted, thank you. {network} does not answer right now; we look again later.',
  'taps.receipt.wrong.not a post':
    'This is no address of a post on {network}. Open your post there and copy its address.',
  'taps.receipt.wrong.not there': '{network} knows no such post. Check the address, or wait a moment and try again.',
  'taps.receipt.wrong.not public':
    'This post is not public, so it cannot count. Make it public, or leave the field empty.',
  'taps.receipt.wrong.no hashtag':
    'This post does not carry #{hashtag}. Show the one that does, or leave the field empty.',
  'taps.receipt.wrong.before the hour':
    'This post is from before the storm. Show the one from its hour, or leave the field empty.',
  'taps.receipt.wrong.after the hour':
    'This post is from after the storm. Show the one from its hour, or leave the field empty.',
  'taps.receipt.wrong.claimed':
    'This post was shown already. Each post counts once; show your own, or leave the field empty.',
  'taps.receipt.wrong.not opened':
    'Uproar does not open this address. Show the public address of your post, or leave the field empty.',
  'taps.report.checked':
    'Of the posts that were shown, {checked, number} of {receipts, number} were seen on the network.',
  'taps.friends': 'Tell friends',
  'taps.friends.body': 'A private message makes no hashtag trend. But it brings people, and they post.',
  'taps.friends.invite': '{name}: we all post in the same hour. Join us.',
  'taps.friends.open': 'Tell them on {network}',
} as const
