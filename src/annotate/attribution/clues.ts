import { stanceWords } from '../../lexicons/en/stance-words.ts'
import { inflect, strongForms, weakForms } from './speech-words.ts'

let table: Map<string, number> | null = null

function build(): Map<string, number> {
  const out = new Map<string, number>()
  const put = (word: string, clue: number) => {
    if (!out.has(word)) out.set(word, clue)
  }
  for (const form of strongForms.keys()) put(form, 1)
  for (const form of weakForms.keys()) put(form, 2)
  for (const noun of stanceWords.nouns) {
    put(noun, 3)
    put(inflect(noun)[0]!, 3)
  }
  for (const [base, irregular] of Object.entries(stanceWords.verbs))
    for (const form of [base, ...inflect(base), ...irregular]) put(form, 4)
  for (const word of stanceWords.adjectives) put(word, 5)
  return out
}

/** What the lexicons say of a folded word: 0 nothing, 1 and 2 saying (strong, weak), 3 noun, 4 and 5 stance (verb, adjective). */
export function clueOf(norm: string): number {
  table ??= build()
  return table.get(norm) ?? 0
}
