import { isZone } from '../zone.ts'

/** So many supporters, or parts of them, live by this zone's clocks. */
export interface CrowdPart {
  zone: string
  weight: number
}

export type Crowd = readonly CrowdPart[]

/** Thrown with a sentence that says which part of a list is wrong, and how it would be right. */
export class CrowdMistake extends Error {}

const mostParts = 200
const heaviest = 1e9

/** Reads `Asia/Tokyo=1,America/Sao_Paulo=1.5`; throws a CrowdMistake. */
export function parseCrowd(text: string): Crowd {
  const parts = text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length === 0) throw new CrowdMistake('Nobody is in this crowd; write it as Asia/Tokyo=2,Europe/Paris=1.')
  if (parts.length > mostParts)
    throw new CrowdMistake(`A crowd has at most ${mostParts} zones, this one ${parts.length}.`)
  const sums = new Map<string, number>()
  for (const { zone, weight } of parts.map(partOf)) sums.set(zone, (sums.get(zone) ?? 0) + weight)
  const crowd = [...sums].map(([zone, weight]) => ({ zone, weight })).filter(({ weight }) => weight > 0)
  if (crowd.length === 0) throw new CrowdMistake('All weights are 0; somebody has to live somewhere.')
  return crowd
}

function partOf(part: string): CrowdPart {
  const [zone = '', weight, ...more] = part.split('=').map((each) => each.trim())
  if (!isZone(zone)) throw new CrowdMistake(`“${zone}” is no time zone; Asia/Tokyo or America/Sao_Paulo is.`)
  const value = weight === undefined ? Number.NaN : Number(weight)
  if (more.length > 0 || weight === '' || !Number.isFinite(value))
    throw new CrowdMistake(`“${part}” has no weight that is a number; write it as ${zone}=1.`)
  if (value < 0) throw new CrowdMistake(`The weight of ${zone} is ${weight}, and nobody is fewer than nobody.`)
  if (value > heaviest) throw new CrowdMistake(`The weight of ${zone} is larger than the world; 1e9 is the most.`)
  return { zone, weight: value }
}

/** As shares that sum to 1, the greatest first. */
export function shares(crowd: Crowd): Crowd {
  const sum = crowd.reduce((total, { weight }) => total + weight, 0)
  return crowd
    .map(({ zone, weight }) => ({ zone, weight: weight / sum }))
    .sort((a, b) => b.weight - a.weight || (a.zone < b.zone ? -1 : 1))
}
