import { countries } from '../lexicons/en/countries.ts'
import { placeAliases } from '../lexicons/en/place-aliases.ts'

interface Country {
  adjective: string
  capital?: string
  people?: readonly string[]
  also?: readonly string[]
}

let table: Map<string, string> | null = null

/** Single words for a country (its name, adjective, people, short forms, folded, without points) -> its name. */
export function countryNames(): ReadonlyMap<string, string> {
  if (table) return table
  table = new Map()
  const add = (word: string, country: string) => {
    const key = word.toLowerCase().replaceAll('.', '')
    if (!key.includes(' ') && !table!.has(key)) table!.set(key, country)
  }
  for (const [name, about] of Object.entries(countries as unknown as { [name: string]: Country })) {
    const country = name.toLowerCase()
    for (const word of [
      name,
      about.adjective,
      `${about.adjective}s`,
      ...(about.people ?? []),
      ...(about.also ?? []),
    ])
      add(word, country)
  }
  for (const [name, words] of Object.entries(placeAliases as { [name: string]: readonly string[] }))
    for (const word of [name, ...words]) add(word, name)
  for (const word of ['american', 'americans', 'america', 'us', 'usa']) table.set(word, 'united states')
  for (const word of ['british', 'briton', 'britons', 'britain', 'uk']) table.set(word, 'united kingdom')
  return table
}
