import type { ownServerEn } from '../en/own-server.ts'

export const ownServerTr: Record<keyof typeof ownServerEn, string> = {
  'server.signIn': '{network} ile giriş yap',
  'server.signIn.account': 'Sunucun ya da tam kullanıcı adın',
  'server.signIn.note':
    'Kendi sunucunda giriş yaparsın; Uproar parolanı hiç görmez. Gönderi yazmak için izin ister, başka bir şey istemez.',
  'server.signIn.next.body':
    '{server} üzerinde giriş yap ve Uproar’ın gönderi yazmasına izin ver. O sayfa daha fazlasını isterse izin verme.',
  'server.disconnect.note':
    '{network} uygulamalara izni geri verme yolu tanımıyor. Uproar izni unutur; sunucunda da bitirmek için oradaki ayarlardan Uproar’ı uygulamalardan kaldır.',
}
