/** How a network measures the length of a post. Pure, so that the page measures as the server does. */
export interface TextRule {
  readonly limit: number
  readonly unit: 'weighted characters' | 'graphemes' | 'characters'
  length(text: string): number
}
