import type { myDataEn } from '../en/my-data.ts'

export const myDataZhHans: Record<keyof typeof myDataEn, string> = {
  'data.title': '你的数据',
  'data.body': '我们保存的关于你的一切，作为文件给你；或者什么都不再保存。',
  'data.download': '下载我的数据',
  'data.erase': '删除我',
  'data.erase.note': '承诺、文字、账号、邮箱和提醒会立即删除。已经发出的帖子留在你自己的账号里。',
  'data.erase.sure': '是的，全部删除',
  'data.erase.done': '已删除。这里不再有任何关于你的东西。',
  'data.underWay': '你有一段文字还在路上，或者它的风暴还在统计。请撤回它，或在风暴之后再来。',
  'data.ask': '查看你的邮箱',
  'data.ask.body':
    '我们给你的邮箱发了一个链接，因为这件事只该由你本人来做。请在 15 分钟内用这个浏览器打开，然后再按一次。',
  'data.fresh': '目前已通过邮件确认。',
}
