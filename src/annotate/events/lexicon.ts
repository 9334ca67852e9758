import { agentNouns } from '../../lexicons/en/agent-nouns.ts'
import { eventNouns } from '../../lexicons/en/event-nouns.ts'
import { eventVerbs } from '../../lexicons/en/event-verbs.ts'
import { nameWords } from '../../lexicons/en/name-words.ts'
import { personWords } from '../../lexicons/en/person-words.ts'

/** What a verb needs beside it to carry its type: an acting object, any object, a place, nothing, or the passive. */
export type Need = 'actor' | 'any' | 'place' | 'none' | 'passive'
export type Operator = keyof typeof eventVerbs.operators
export type Family = keyof typeof eventVerbs.acts

/** Entries by their words, and the longest entry (in words) that each first word opens. */
export interface Index<T> {
  entries: Map<string, T[]>
  longest: Map<string, number>
}

interface Lexicon {
  plain: Index<{ kind: string; need: Need }>
  acts: Index<Family>
  operators: Index<Operator>
  /** last word of the noun → [words before it, class] */
  nouns: Map<string, { before: string[]; noun: string }[]>
  kinds: { [family: string]: { [noun: string]: string } }
  hostile: Set<string>
  friendly: Set<string>
  agents: Set<string>
}

let lexicon: Lexicon | null = null

/** The event lexicons, indexed; built when first asked for. */
export function eventLexicon(): Lexicon {
  return (lexicon ??= build())
}

function build(): Lexicon {
  const plain: Lexicon['plain'] = { entries: new Map(), longest: new Map() }
  for (const [kind, needs] of Object.entries(eventVerbs.plain))
    for (const [need, verbs] of Object.entries(needs))
      for (const verb of verbs as readonly string[]) add(plain, verb, { kind, need: need as Need })
  const acts: Lexicon['acts'] = { entries: new Map(), longest: new Map() }
  for (const [family, verbs] of Object.entries(eventVerbs.acts))
    for (const verb of verbs) add(acts, verb, family as Family)
  const operators: Lexicon['operators'] = { entries: new Map(), longest: new Map() }
  for (const [operator, verbs] of Object.entries(eventVerbs.operators))
    for (const verb of verbs) add(operators, verb, operator as Operator)
  const nouns: Lexicon['nouns'] = new Map()
  for (const [noun, words] of Object.entries(eventNouns.classes))
    for (const phrase of words) {
      const parts = phrase.split(' ')
      push(nouns, parts.at(-1)!, { before: parts.slice(0, -1), noun })
    }
  for (const list of nouns.values()) list.sort((a, b) => b.before.length - a.before.length)
  return {
    plain,
    acts,
    operators,
    nouns,
    kinds: eventNouns.kinds,
    hostile: new Set(eventNouns.hostile),
    friendly: new Set(eventNouns.friendly),
    agents: new Set<string>([
      ...agentNouns,
      ...personWords.roles,
      ...personWords.relatives,
      ...nameWords.groups,
    ]),
  }
}

function add<T>(index: Index<T>, words: string, value: T): void {
  push(index.entries, words, value)
  const parts = words.split(' ')
  const first = parts[0] === 'be' ? parts.slice(0, 2).join(' ') : parts[0]!
  const length = parts.length - (parts[0] === 'be' && parts.length > 1 ? 1 : 0)
  index.longest.set(first, Math.max(index.longest.get(first) ?? 0, length))
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
