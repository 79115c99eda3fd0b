import type { imagesEn } from '../en/images.ts'

export const imagesKo: Record<keyof typeof imagesEn, string> = {
  'images.picture': '사진 한 장 (선택)',
  'images.other': '다른 사진으로 바꾸기',
  'images.picture.note': 'PNG, JPEG, WebP, 최대 1 MB. 파일에 담긴 장소, 시각, 기기 정보는 지웁니다.',
  'images.alt': '사진에 무엇이 보이나요',
  'images.alt.note': '사진을 볼 수 없는 사람을 위해 꼭 필요합니다. 최대 {most, number}자.',
  'images.alt.says': '대체 텍스트: {alt}',
  'images.exact': '정확히 이 {bytes, plural, other {#바이트}}와 이 사진만 나가고, 다른 것은 나가지 않습니다:',
  'images.without': '사진 빼기',
  'images.signIn': '사진을 넣으려면 로그인',
  'images.signIn.note':
    '사진을 함께 보내려면 Uproar가 사진을 더할 수 있게 한 번 더 로그인하세요. 다른 것은 요청하지 않습니다. 글은 여기 보관되지 않으니 쓰기 전에 로그인하세요.',
  'images.error.permission':
    '지금 로그인으로는 Uproar가 사진을 더할 수 없습니다. 다시 로그인하거나 사진 없이 계속하세요.',
  'images.error.kind': '쓸 수 있는 사진 파일이 아닙니다. 온전하고 움직이지 않는 PNG, JPEG, WebP여야 합니다.',
  'images.error.large': '사진이 1 MB보다 큽니다. 줄여서 다시 고르세요.',
  'images.error.alt': '사진에 무엇이 보이는지 말로 써 주세요.',
  'images.error.altLong': '{most, number}자보다 깁니다. 더 짧게 써 주세요.',
  'images.error.none': '대체 텍스트는 있는데 사진이 없습니다. 사진을 고르거나 대체 텍스트를 비워 두세요.',
  'images.error.gone': '사진이 이제 여기 없습니다. 다시 골라 주세요.',
}
