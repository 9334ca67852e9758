import { reportedNouns } from '../../lexicons/en/reported-nouns.ts'
import { speechVerbs } from '../../lexicons/en/speech-verbs.ts'

const VOWELS = 'aeiou'

/** The regular third person, past and -ing forms of an English verb: "deny" gives denies, denied, denying. */
export function inflect(base: string): string[] {
  const last = base.at(-1)!
  const before = base.at(-2) ?? ''
  const consonantY = last === 'y' && !VOWELS.includes(before)
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`
  const past = consonantY ? `${base.slice(0, -1)}ied` : last === 'e' ? `${base}d` : `${base}ed`
  const ing = last === 'e' && before !== 'e' ? `${base.slice(0, -1)}ing` : `${base}ing`
  return [third, past, ing]
}

function formsOf(entries: { readonly [base: string]: readonly string[] }): Map<string, string> {
  const forms = new Map<string, string>()
  for (const [base, irregular] of Object.entries(entries))
    for (const form of [base, ...inflect(base), ...irregular]) if (!forms.has(form)) forms.set(form, base)
  return forms
}

/** Every form of a verb of saying with its base form; "strong" verbs report words wherever they stand. */
export const strongForms: ReadonlyMap<string, string> = formsOf(speechVerbs.strong)
/** The verbs that report words only beside a quotation or before "that". */
export const weakForms: ReadonlyMap<string, string> = formsOf(speechVerbs.weak)
/** Nouns for something said, feared or heard, with their plurals: "claim", "rumours". */
export const nounsThatReport: ReadonlySet<string> = new Set(
  reportedNouns.flatMap(noun => [noun, inflect(noun)[0]!]),
)
