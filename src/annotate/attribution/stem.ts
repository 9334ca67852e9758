import { speechVerbs } from '../../lexicons/en/speech-verbs.ts'
import { stanceWords } from '../../lexicons/en/stance-words.ts'
import { stemWord } from '../../text/stem.ts'

let irregular: Map<string, string> | null = null

function build(): Map<string, string> {
  const out = new Map<string, string>()
  for (const verbs of [speechVerbs.strong, speechVerbs.weak, stanceWords.verbs])
    for (const [base, forms] of Object.entries(verbs))
      for (const form of forms as readonly string[]) if (!out.has(form)) out.set(form, stemWord(base))
  return out
}

/** The stem of a folded word, irregular past forms of verbs of saying and thinking brought home: "told" is "tell". */
export function stemOf(norm: string): string {
  irregular ??= build()
  return irregular.get(norm) ?? stemWord(norm)
}
