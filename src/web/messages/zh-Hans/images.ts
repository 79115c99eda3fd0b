import type { imagesEn } from '../en/images.ts'

export const imagesZhHans: Record<keyof typeof imagesEn, string> = {
  'images.picture': '一张图片（选填）',
  'images.other': '换一张图片',
  'images.picture.note': 'PNG、JPEG 或 WebP，最大 1 MB。文件里关于地点、时间和设备的信息会被去掉。',
  'images.alt': '图片上是什么',
  'images.alt.note': '有图片就必须填写，给看不见的人；最多 {most, number} 字。',
  'images.alt.says': '替代文字：{alt}',
  'images.exact': '只会发出这 {bytes, plural, other {#个字节}}和这张图片，别无其他：',
  'images.without': '不带图片',
  'images.signIn': '登录以附上图片',
  'images.signIn.note':
    '要附上图片，请再登录一次，好让 Uproar 添加它。不要求别的。请在写之前登录：文字不会保存在这里。',
  'images.error.permission': '你的登录不允许 Uproar 添加图片。请为此再登录一次，或不带图片继续。',
  'images.error.kind': '这个文件不是可用的图片：需要完整且不动的 PNG、JPEG 或 WebP。',
  'images.error.large': '图片大于 1 MB。请缩小后重新选择。',
  'images.error.alt': '请用文字说明图片上是什么。',
  'images.error.altLong': '超过 {most, number} 字了。请写短一些。',
  'images.error.none': '有替代文字却没有图片。请选一张，或把替代文字留空。',
  'images.error.gone': '图片已经不在这里了。请重新选择。',
}
