import type { commonEn } from '../en/common.ts'

export const commonZhHans: Record<keyof typeof commonEn, string> = {
  'common.slogan': '一个话题标签。一个小时。全世界同时。',
  'common.languages': '语言',
  'common.skip': '跳到正文',
  'common.home': '全部行动',
  'common.foot': '真实的人，自己的话，自己的账号。',
  'common.label': '请注意',
  'common.newTab': '在新标签页中打开',
  'error.notFound.title': '这个地址什么都没有',
  'error.notFound.body': '可能是地址输错了，也可能是行动已被撤下。',
  'error.wrong.title': '我们这边出了问题',
  'error.wrong.body': '你发送的内容不会丢两次：返回再试一次。如果又发生，请把这个编号告诉组织者：{reference}。',
  'error.early.title': '还没到时候。一起来。',
  'error.early.body': '还有{left}开始。在那之前，这里不会发出任何带标签的帖子，好让所有人的帖子同时到达。',
  'error.back': '回到行动页',
  'home.title': '行动',
  'home.now': '正在进行',
  'home.toCome': '即将开始',
  'home.past': '已经结束',
  'home.none': '这台服务器上还没有任何行动。',
  'home.storm': '{date} {time} UTC，{minutes, plural, other {#分钟}}',
}
