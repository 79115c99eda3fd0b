export const preloadEn = {
  'state.handing over': 'Is on its way to your own server, which is to publish it at its moment.',
  'state.preloaded':
    'Is with your own server, which publishes it at its moment. Until then you can withdraw it, here or among your scheduled posts there.',
  'state.taking back':
    'Is being taken back from your server. If that does not succeed before its moment, it may leave, and its link will stand here. You can also delete it among your scheduled posts there.',
  'state.vanished': 'Your server no longer holds it and does not show it. It is not sent again.',
  'me.recall.tooLate': 'You asked for it back, but your server had published it by then.',
  'me.shownEarly':
    'Your server ignored the hour and published this at once: at {time}, {day}. It was deleted again straight away, and will not be left with your server again.',
  'me.withdrawn.held': 'You withdrew your pledge. What your server holds for you is being taken back.',
  'me.disconnect.held':
    'Your server still holds a text of yours, and only with this permission can it be taken back. That is happening now. Disconnect when the text stands here as withdrawn.',
} as const
