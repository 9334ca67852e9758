import { countries } from '../../lexicons/en/countries.ts'
import { placeParts } from '../../lexicons/en/place-parts.ts'

let wholes: Map<string, string[]> | null = null

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/\bu\.?s\.?(?:a\.?)?$/, 'united states')
    .replace(/\bu\.?k\.?$/, 'united kingdom')

/** Place -> the places it lies in, one step up. */
function table(): Map<string, string[]> {
  if (wholes) return wholes
  wholes = new Map()
  const add = (part: string, whole: string) => {
    const list = wholes!.get(fold(part))
    if (list) list.push(fold(whole))
    else wholes!.set(fold(part), [fold(whole)])
  }
  for (const [whole, parts] of Object.entries(placeParts)) for (const part of parts) add(part, whole)
  for (const [country, about] of Object.entries(countries as Countries))
    if (about.capital) add(about.capital, country)
  return wholes
}

/** True for a place that the lexicon knows, as a whole or as a part. */
export const isKnownPlace = (name: string): boolean => table().has(fold(name)) || name in countries

/** True when `part` lies in `whole`, as far as the lexicon knows ("Miami" in "Florida", and so in "the U.S."). */
export function liesIn(part: string, whole: string): boolean {
  const target = fold(whole)
  const seen = new Set<string>()
  const queue = [fold(part)]
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const up of table().get(at) ?? []) {
      if (up === target) return true
      if (!seen.has(up)) queue.push(up)
      seen.add(up)
    }
  return false
}

let adjectives: Map<string, string> | null = null

/** The country of an adjective ("russian" -> "Russia"), or null. */
export function countryOf(adjective: string): string | null {
  adjectives ??= new Map(
    Object.entries(countries as Countries).map(([name, about]) => [about.adjective.toLowerCase(), name]),
  )
  return adjectives.get(adjective.toLowerCase()) ?? null
}

/** True when the two names are one place's, as far as spelling tells. */
export const isSamePlace = (a: string, b: string): boolean => fold(a) === fold(b)

interface Countries {
  [name: string]: { adjective: string; capital?: string }
}
