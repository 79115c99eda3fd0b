/** Big cities that stand for their zones in tables, with what our languages call them. From west to east. */
export const cities: readonly City[] = [
  city('Pacific/Honolulu', 'Honolulu', 'Honolulu', 'ホノルル'),
  city('America/Anchorage', 'Anchorage', 'Anchorage', 'アンカレッジ'),
  city('America/Los_Angeles', 'Los Angeles', 'Los Ángeles', 'ロサンゼルス'),
  city('America/Vancouver', 'Vancouver', 'Vancouver', 'バンクーバー'),
  city('America/Denver', 'Denver', 'Denver', 'デンバー'),
  city('America/Chicago', 'Chicago', 'Chicago', 'シカゴ'),
  city('America/Mexico_City', 'Mexico City', 'Ciudad de México', 'メキシコシティ'),
  city('America/New_York', 'New York', 'Nueva York', 'ニューヨーク'),
  city('America/Toronto', 'Toronto', 'Toronto', 'トロント'),
  city('America/Bogota', 'Bogotá', 'Bogotá', 'ボゴタ'),
  city('America/Lima', 'Lima', 'Lima', 'リマ'),
  city('America/Caracas', 'Caracas', 'Caracas', 'カラカス'),
  city('America/Santiago', 'Santiago', 'Santiago de Chile', 'サンティアゴ'),
  city('America/Argentina/Buenos_Aires', 'Buenos Aires', 'Buenos Aires', 'ブエノスアイレス'),
  city('America/Sao_Paulo', 'São Paulo', 'São Paulo', 'サンパウロ'),
  city('Europe/London', 'London', 'Londres', 'ロンドン'),
  city('Africa/Lagos', 'Lagos', 'Lagos', 'ラゴス'),
  city('Europe/Madrid', 'Madrid', 'Madrid', 'マドリード'),
  city('Europe/Paris', 'Paris', 'París', 'パリ'),
  city('Europe/Berlin', 'Berlin', 'Berlín', 'ベルリン'),
  city('Africa/Johannesburg', 'Johannesburg', 'Johannesburgo', 'ヨハネスブルグ'),
  city('Africa/Cairo', 'Cairo', 'El Cairo', 'カイロ'),
  city('Europe/Istanbul', 'Istanbul', 'Estambul', 'イスタンブール'),
  city('Africa/Nairobi', 'Nairobi', 'Nairobi', 'ナイロビ'),
  city('Asia/Tehran', 'Tehran', 'Teherán', 'テヘラン'),
  city('Asia/Dubai', 'Dubai', 'Dubái', 'ドバイ'),
  city('Asia/Karachi', 'Karachi', 'Karachi', 'カラチ'),
  city('Asia/Kolkata', 'Mumbai', 'Bombay', 'ムンバイ'),
  city('Asia/Kathmandu', 'Kathmandu', 'Katmandú', 'カトマンズ'),
  city('Asia/Dhaka', 'Dhaka', 'Daca', 'ダッカ'),
  city('Asia/Bangkok', 'Bangkok', 'Bangkok', 'バンコク'),
  city('Asia/Jakarta', 'Jakarta', 'Yakarta', 'ジャカルタ'),
  city('Asia/Shanghai', 'Shanghai', 'Shanghái', '上海'),
  city('Asia/Singapore', 'Singapore', 'Singapur', 'シンガポール'),
  city('Asia/Manila', 'Manila', 'Manila', 'マニラ'),
  city('Asia/Tokyo', 'Tokyo', 'Tokio', '東京'),
  city('Asia/Seoul', 'Seoul', 'Seúl', 'ソウル'),
  city('Australia/Sydney', 'Sydney', 'Sídney', 'シドニー'),
  city('Pacific/Auckland', 'Auckland', 'Auckland', 'オークランド'),
]

export interface City {
  zone: string
  names: Readonly<Record<string, string>>
}

/** What a language calls the city that stands for a zone; for other zones the city in its name. */
export function cityName(zone: string, language: string): string {
  const known = cities.find((each) => each.zone === zone)?.names
  return known?.[language] ?? known?.en ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

function city(zone: string, en: string, es: string, ja: string): City {
  return { zone, names: { en, es, ja } }
}
