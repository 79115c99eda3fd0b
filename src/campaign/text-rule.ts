/** How a network measures the length of a post. Pure, so that the page measures as the server does. */
export interface TextRule {
  readonly limit: number
  readonly unit: TextUnit
  length(text: string): number
}

/** What counts as one, or as none; `networks/countings.ts` counts each. */
export type TextUnit =
  | 'graphemes'
  | 'characters'
  /** Most scripts weigh one, Chinese, Japanese and Korean two, an emoji two, a link 23. */
  | 'weighted characters'
  /** Any link 23, of a mention on another server only the name. */
  | 'characters with short links'
  /** An emoji as many as its UTF-8 bytes. */
  | 'characters with emoji by byte'
