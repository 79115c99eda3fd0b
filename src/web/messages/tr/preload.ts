import type { preloadEn } from '../en/preload.ts'

export const preloadTr: Record<keyof typeof preloadEn, string> = {
  'state.handing over': 'Kendi sunucuna gidiyor; anı gelince o yayımlayacak.',
  'state.preloaded':
    'Kendi sunucunda; anı gelince o yayımlar. O zamana kadar buradan ya da oradaki zamanlanmış gönderilerinden geri alabilirsin.',
  'state.taking back':
    'Sunucundan geri alınıyor. Anından önce olmazsa çıkabilir, bağlantısı da burada durur. Onu oradaki zamanlanmış gönderilerinden de silebilirsin.',
  'state.vanished': 'Sunucunda artık yok ve görünmüyor. Yeniden gönderilmez.',
  'me.recall.tooLate': 'Geri istedin ama sunucun o sırada çoktan yayımlamıştı.',
  'me.shownEarly':
    'Sunucun saati dinlemedi ve bunu hemen yayımladı: {time}, {day}. Hemen silindi ve bir daha sunucuna bırakılmayacak.',
  'me.withdrawn.held': 'Sözünü geri aldın. Sunucunun senin için tuttuğu geri alınıyor.',
  'me.disconnect.held':
    'Sunucunda hâlâ bir metnin var ve yalnızca bu izinle geri alınabilir. Bu şu anda oluyor. Metin burada geri alınmış görününce bağlantıyı kes.',
}
