import type { mastodonEn } from '../en/mastodon.ts'

export const mastodonTr: Record<keyof typeof mastodonEn, string> = {
  'mastodon.signIn': 'Mastodon ile giriş yap',
  'mastodon.signIn.account': 'Sunucun ya da tam kullanıcı adın',
  'mastodon.signIn.note':
    'Kendi sunucunda giriş yaparsın; Uproar parolanı hiç görmez. Gönderi yazmak, gönderileri görmek ve oradaki adını bilmek için izin ister.',
  'mastodon.signIn.next.body':
    '{server} üzerinde giriş yap ve Uproar’ın gönderi yazmasına, gönderileri görmesine ve hesabın kimin olduğunu bilmesine izin ver.',
  'mastodon.signIn.next.more':
    'Mastodon’da daha dar bir izin yok: gönderi yazmak, silmeyi de kapsar. Uproar onay verdiğin tek metni yazar, yerinde mi diye bakar ve yalnızca bir sunucunun saatinden önce yayımladığını siler. O sayfa daha fazlasını isterse izin verme.',
  'me.error.comeAgain': 'Sunucu şimdilik rahat bırakılmak istiyor. Yeniden gel: {time}, {day}.',
}
