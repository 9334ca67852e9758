import { functionWords } from '../../lexicons/en/function-words.ts'

const FUNCTION = new Set(functionWords)
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu
/** Sentences of a text that are read; what was done to a text shows in fewer. */
const MOST = 4000

/** A sentence as words in lower case. */
export interface Sentence {
  words: string[]
  content: ReadonlySet<string>
  /** the whole of it, to find it again */
  key: string
}

/** A text as its sentences, with how often each word stands in it. */
export interface Outline {
  sentences: Sentence[]
  count: ReadonlyMap<string, number>
}

export const isContent = (word: string): boolean => !FUNCTION.has(word)

/** Cuts a text in lower case into sentences. */
export function outlineOf(text: string): Outline {
  const sentences: Sentence[] = []
  const count = new Map<string, number>()
  for (const part of text.split(/\n+|(?<=[.!?])\s+/)) {
    const words = part.match(WORD)
    if (!words) continue
    for (const w of words) count.set(w, (count.get(w) ?? 0) + 1)
    sentences.push({ words, content: new Set(words.filter(isContent)), key: words.join(' ') })
    if (sentences.length === MOST) break
  }
  return { sentences, count }
}
