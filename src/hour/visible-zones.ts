export interface ZoneCount {
  zone: string
  pledges: number
}

/** A place of fewer people could tell who they are. */
export const fewestShown = 10
