export const imagesEn = {
  'images.picture': 'One picture (optional)',
  'images.other': 'Another picture instead',
  'images.picture.note': 'PNG, JPEG or WebP, at most 1 MB. What its file tells of place, time and device is taken out.',
  'images.alt': 'What the picture shows',
  'images.alt.note': 'Needed with a picture, for those who cannot see it; at most {most, number} characters.',
  'images.alt.says': 'Alt text: {alt}',
  'images.exact':
    'Exactly these {bytes, plural, one {one byte} other {# bytes}} and this picture will leave, and nothing else:',
  'images.without': 'Leave the picture out',
  'images.signIn': 'Sign in for a picture',
  'images.signIn.note':
    'To take a picture along, sign in once more, so that Uproar may add it. Nothing else is asked. Sign in before you write: a text is not kept here.',
  'images.error.permission':
    'Your sign-in does not let Uproar add a picture. Sign in once more for that, or go on without.',
  'images.error.kind': 'That file is no picture that can be used: PNG, JPEG or WebP, whole and not moving.',
  'images.error.large': 'That picture is larger than 1 MB. Make it smaller and choose it again.',
  'images.error.alt': 'Say in words what the picture shows.',
  'images.error.altLong': 'That is longer than {most, number} characters. Say it more briefly.',
  'images.error.none': 'There is alt text but no picture. Choose one, or leave the alt text empty.',
  'images.error.gone': 'The picture is not here any more. Choose it again.',
} as const
