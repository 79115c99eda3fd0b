import type { myDataEn } from '../en/my-data.ts'

export const myDataTr: Record<keyof typeof myDataEn, string> = {
  'data.title': 'Verilerin',
  'data.body': 'Senden saklanan her şey, bir dosya olarak; ya da artık hiçbir şey.',
  'data.download': 'Verilerimi indir',
  'data.erase': 'Beni sil',
  'data.erase.note':
    'Söz, metinler, hesaplar, adres ve hatırlatmalar hemen silinir. Çıkan gönderiler kendi hesaplarında kalır.',
  'data.erase.sure': 'Evet, her şeyi sil',
  'data.erase.done': 'Silindin. Burada artık seni tanıyan hiçbir şey yok.',
  'data.underWay':
    'Metinlerinden biri hâlâ yolda ya da dalgası hâlâ sayılıyor. Onu geri al ya da dalgadan sonra yine gel.',
  'data.ask': 'E-postana bak',
  'data.ask.body':
    'Adresine bir bağlantı gönderdik, çünkü bunu senden başkası yapmamalı. 15 dakika içinde bu tarayıcıda aç, sonra yeniden bas.',
  'data.fresh': 'Şimdilik e-postayla onaylandı.',
}
