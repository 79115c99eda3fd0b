import type { forecastEn } from '../en/forecast.ts'

export const forecastId: Record<keyof typeof forecastEn, string> = {
  'forecast.title': 'Apa yang diperkirakan',
  'forecast.sealed':
    'Disegel di buku catatan pukul {time} UTC, sebelum saat nol, dari {pledges, plural, other {# janji}}. Setiap rentang semestinya tepat dalam {percent}% kejadian.',
  'forecast.what': 'Apa',
  'forecast.range': 'Perkiraan',
  'forecast.was': 'Kenyataan',
  'forecast.verdict': 'Tepat?',
  'forecast.score': 'Skor',
  'forecast.held': 'ya',
  'forecast.missed': 'tidak',
  'forecast.unknown': 'tidak terukur',
  'forecast.turnout': 'Yang memposting di antara yang berjanji',
  'forecast.mentions': 'Sebutan di {network}',
  'forecast.rank': 'Peringkat terbaik di {network}',
  'forecast.between': '{low} sampai {high}',
  'forecast.behind': '{best} atau di belakangnya',
  'forecast.noPlace': 'tidak ada',
  'forecast.note':
    'Skornya adalah lebar rentang, ditambah sepuluh kali jaraknya kalau meleset: makin kecil makin baik.',
  'forecast.all': 'Semua perkiraan di instalasi ini',
  'calibration.title': 'Sebagus apa perkiraan kami',
  'calibration.lead':
    'Sebelum setiap jam, kami menyegel apa yang kami perkirakan. Ini semua hasilnya, termasuk yang meleset.',
  'calibration.count':
    '{held} dari {all, plural, other {# perkiraan}} tepat. Semestinya sekitar {percent} dari seratus.',
  'calibration.none': 'Belum ada perkiraan yang dinilai. Yang pertama muncul di sini setelah serbuannya selesai.',
  'calibration.without':
    '{count, plural, other {# serbuan}} tidak punya perkiraan, karena tidak ada yang menyegelnya tepat waktu.',
  'calibration.picture': 'Perkiraan yang tepat, dengan tanda di mana semestinya berakhir',
  'calibration.storm': 'Serbuan',
}
