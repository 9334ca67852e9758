import { agentNouns } from '../../lexicons/en/agent-nouns.ts'
import { eventNouns } from '../../lexicons/en/event-nouns.ts'
import { eventVerbs } from '../../lexicons/en/event-verbs.ts'

/** What a verb needs beside it to carry its type: an acting object, any object, a place, nothing, or the passive. */
export type Need = 'actor' | 'any' | 'place' | 'none' | 'passive'
export type Operator = keyof typeof eventVerbs.operators
export type Family = keyof typeof eventVerbs.acts

interface Lexicon {
  plain: Map<string, { kind: string; need: Need }[]>
  acts: Map<string, Family[]>
  operators: Map<string, Operator[]>
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
  const plain: Lexicon['plain'] = new Map()
  for (const [kind, needs] of Object.entries(eventVerbs.plain))
    for (const [need, verbs] of Object.entries(needs))
      for (const verb of verbs as readonly string[]) push(plain, verb, { kind, need: need as Need })
  const acts: Lexicon['acts'] = new Map()
  for (const [family, verbs] of Object.entries(eventVerbs.acts)) for (const verb of verbs) push(acts, verb, family as Family)
  const operators: Lexicon['operators'] = new Map()
  for (const [operator, verbs] of Object.entries(eventVerbs.operators))
    for (const verb of verbs) push(operators, verb, operator as Operator)
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
    agents: new Set(agentNouns),
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
