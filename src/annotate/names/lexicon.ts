import { countries } from '../../lexicons/en/countries.ts'
import { firstNames } from '../../lexicons/en/first-names.ts'
import { nameContexts } from '../../lexicons/en/name-contexts.ts'
import { nameWords } from '../../lexicons/en/name-words.ts'
import { orgWords } from '../../lexicons/en/org-words.ts'
import { organizations } from '../../lexicons/en/organizations.ts'
import { personWords } from '../../lexicons/en/person-words.ts'
import { places } from '../../lexicons/en/places.ts'
import { foldText } from '../../text/fold.ts'
import { findWords } from '../find-words.ts'

/** What a word can be, as bits: several may hold ("dean" is a title, a role and a first name). */
export const Word = {
  Common: 1 << 0,
  Time: 1 << 1,
  FirstName: 1 << 2,
  Male: 1 << 3,
  Female: 1 << 4,
  Honorific: 1 << 5,
  Title: 1 << 6,
  Role: 1 << 7,
  Modifier: 1 << 8,
  Particle: 1 << 9,
  NameSuffix: 1 << 10,
  OrgHead: 1 << 11,
  OrgSuffix: 1 << 12,
  OrgOpener: 1 << 13,
  PlaceHead: 1 << 14,
  PlaceOpener: 1 << 15,
  NotName: 1 << 16,
  Group: 1 << 17,
  SurnameFirst: 1 << 18,
  Relative: 1 << 19,
  Says: 1 << 20,
  Kin: 1 << 21,
  Follower: 1 << 22,
  Trade: 1 << 23,
  Located: 1 << 24,
  OrgNoun: 1 << 25,
  ThingHead: 1 << 26,
  OrgTopic: 1 << 27,
  Human: 1 << 28,
  OrgLead: 1 << 29,
} as const

/** A name that the lexicons know, as a run of folded words. */
export interface KnownName {
  words: string[]
  /** the form as it is written; short capitals ("US", "WHO") match only so */
  form: string
  kind: 'country' | 'capital' | 'place' | 'adjective' | 'people' | 'organization' | 'seat' | 'outlet'
  /** the name that all forms share */
  name: string
  /** the country that an adjective, a people, a capital or a seat stands for */
  country: string | null
}

export interface NameLexicon {
  words: Map<string, number>
  /** known names by their first word, the longest first */
  names: Map<string, KnownName[]>
}

let lexicon: NameLexicon | null = null

/** The lexicons of names as one table, built at the first call (a few milliseconds). */
export function nameLexicon(): NameLexicon {
  return (lexicon ??= { words: wordTable(), names: nameTable() })
}

function wordTable(): Map<string, number> {
  const words = new Map<string, number>()
  const mark = (list: Iterable<string>, bits: number) => {
    for (const w of list) {
      const key = foldText(w).text
      words.set(key, (words.get(key) ?? 0) | bits)
    }
  }
  const { Male, Female, FirstName } = Word
  mark(firstNames.female, FirstName | Female)
  mark(firstNames.male, FirstName | Male)
  mark(firstNames.either, FirstName)
  for (const [word, gender] of Object.entries(personWords.honorifics))
    mark([word], Word.Honorific | (gender === 'm' ? Word.Male : gender === 'f' ? Word.Female : 0))
  mark(personWords.titles, Word.Title)
  mark(personWords.modifiers, Word.Modifier)
  mark(personWords.roles, Word.Role)
  mark(personWords.relatives, Word.Role | Word.Relative)
  mark(personWords.rolesOfWomen, Word.Role | Word.Female)
  mark(personWords.rolesOfMen, Word.Role | Word.Male)
  mark(personWords.particles, Word.Particle)
  mark(personWords.suffixes, Word.NameSuffix)
  mark(personWords.surnamesFirst, Word.SurnameFirst)
  mark(orgWords.heads, Word.OrgHead)
  mark(orgWords.topics, Word.OrgTopic)
  mark(orgWords.suffixes, Word.OrgSuffix)
  mark(orgWords.openers, Word.OrgOpener)
  mark(orgWords.leads, Word.OrgLead)
  mark(Object.keys(orgWords.nouns), Word.OrgNoun)
  mark(nameWords.common, Word.Common)
  mark(nameWords.times, Word.Time)
  mark(nameWords.placeHeads, Word.PlaceHead)
  mark(nameWords.placeOpeners, Word.PlaceOpener)
  mark(nameWords.notNames, Word.NotName)
  mark(nameWords.groups, Word.Group)
  mark(nameWords.thingHeads, Word.ThingHead)
  mark(nameContexts.says, Word.Says)
  mark(nameContexts.human, Word.Human)
  mark(nameContexts.kin, Word.Kin)
  mark(nameContexts.followers, Word.Follower)
  mark(nameContexts.trade, Word.Trade)
  mark(nameContexts.located, Word.Located)
  return words
}

interface Country {
  adjective: string
  capital?: string
  people?: readonly string[]
  also?: readonly string[]
}

function nameTable(): Map<string, KnownName[]> {
  const names = new Map<string, KnownName[]>()
  const seen = new Set<string>()
  const add = (form: string, kind: KnownName['kind'], name: string, country: string | null = null) => {
    if (seen.has(form)) return
    seen.add(form)
    const words = findWords(form).map(s => foldText(form.slice(s.start, s.end)).text)
    const list = names.get(words[0]!) ?? []
    list.push({ words, form, kind, name, country })
    list.sort((a, b) => b.words.length - a.words.length)
    names.set(words[0]!, list)
  }
  for (const [name, c] of Object.entries(countries) as [string, Country][]) {
    add(name, 'country', name)
    for (const form of c.also ?? []) add(form, 'country', name)
    add(c.adjective, 'adjective', c.adjective, name)
    for (const form of c.people ?? []) add(form, 'people', form, name)
    if (!c.people && /[ni]$/.test(c.adjective)) add(c.adjective + 's', 'people', c.adjective + 's', name)
    if (c.capital) add(c.capital, 'capital', c.capital, name)
  }
  for (const list of [places.states, places.cities, places.regions])
    for (const name of list) add(name, 'place', name)
  for (const [name, country] of Object.entries(organizations.seats)) add(name, 'seat', name, country)
  for (const [kind, table] of [
    ['organization', organizations.bodies],
    ['outlet', organizations.outlets],
    ['organization', organizations.companies],
  ] as const)
    for (const [name, forms] of Object.entries(table) as [string, readonly string[]][]) {
      add(name, kind, name)
      for (const form of forms) add(form, kind, name)
    }
  return names
}
