import { editValues } from './edit-values.ts'
import { outlineOf, type Outline } from './outline.ts'
import { revisionSigns, takeApart, type Parts } from './revision.ts'

/**
 * Signs of style: how dense one stands in a text may tell a later version from an earlier one. Years, mark-up, dashes, kinds of
 * quotation marks and lines are none: they tell when an encyclopaedia was edited and with what, not which text came first.
 */
const SIGNS: readonly [name: string, pattern: RegExp][] = [
  ['comma', /,/g],
  ['semicolon', /;/g],
  ['colon', /:/g],
  ['bracket', /\(/g],
  ['exclamation or question', /[!?]/g],
  ['per cent', /%/g],
  ['three dots', /\.\.\./g],
  ['space before a mark', / [,.;]/g],
  ['no space after a mark', /[a-z][,;][a-z]/g],
  ['word twice', /\b(\w{1,30}) \1\b/g],
  ['contraction', /\b\w{1,20}n't\b|'re\b|'ll\b/g],
  ['first or second person', /\b(?:i|we|my|our|you|your)\b/g],
  ['also', /\balso\b/g],
  ['intensifier', /\b(?:very|quite|really|extremely|simply|just|of course|actually)\b/g],
  ['hedge', /\b(?:perhaps|probably|may|might|possibly|seems?|some|many|often|usually|generally)\b/g],
  ['contrast', /\b(?:however|although|though|while|whereas)\b/g],
  ['the', /\bthe\b/g],
  ['of', /\bof\b/g],
  ['is', /\b(?:is|are)\b/g],
  ['was', /\b(?:was|were)\b/g],
  ['has', /\b(?:has|have)\b/g],
  ['had', /\bhad\b/g],
  ['will', /\bwill\b/g],
  ['now', /\b(?:current|currently|recent|recently|now|today|present)\b/g],
  ['relative', /\b(?:which|who|that)\b/g],
  ['and', /\band\b/g],
  ['pronoun', /\b(?:it|its|they|their|he|she|his|her)\b/g],
  ['reporting', /\b(?:according to|stated|reported|cited|claimed|study|report)\b/g],
  ['example', /\b(?:including|such as|e\.g\.|i\.e\.)\b/g],
  ['and so on', /\betc\b/g],
]

const WORD = /[\p{L}\p{N}]+/gu

/** What is measured of one text, for comparing it with other versions. */
export interface Profile {
  /** in lower case */
  text: string
  /** by name; logarithms of densities (per 1,000 characters), and means */
  values: { [name: string]: number }
  words: Map<string, number>
  outline: Outline
  parts: Parts
}

/** Measures one text. */
export function profile(given: string): Profile {
  const text = given.toLowerCase()
  const thousands = Math.max(200, text.length) / 1000
  const values: { [name: string]: number } = {}
  for (const [name, pattern] of SIGNS)
    values[name] = Math.log(0.05 + (text.match(pattern)?.length ?? 0) / thousands)
  const words = new Map<string, number>()
  let [count, letters] = [0, 0]
  for (const w of text.match(WORD) ?? []) {
    words.set(w, (words.get(w) ?? 0) + 1)
    count++
    letters += w.length
  }
  values['word length'] = letters / Math.max(1, count)
  values['sentence length'] = Math.log(Math.max(1, count) / text.split(/[.!?]\s/).length)
  return { text, values, words, outline: outlineOf(text), parts: takeApart(given) }
}

/**
 * How `y` differs from `x`; every value changes its sign when the two are exchanged.
 *
 * Length stands among them only to be taken out again: the weights are trained with pairs that grew and pairs
 * that shrank counting the same, so what length alone would say is nothing.
 */
export function differences(x: Profile, y: Profile): Map<string, number> {
  const base = new Map<string, number>()
  for (const [name, value] of Object.entries(y.values)) base.set(name, value - x.values[name]!)
  const grown = Math.log(Math.max(1, y.text.length) / Math.max(1, x.text.length))
  base.set('longer', Math.sign(grown))
  base.set('length', grown)
  base.set('root of length', Math.sign(grown) * Math.sqrt(Math.abs(grown)))
  const [only, other] = [onlyIn(y.words, x.words), onlyIn(x.words, y.words)]
  base.set('own word length', only.letters / (only.words + 3) - other.letters / (other.words + 3))
  const out = new Map(base)
  for (const [name, value] of base) {
    if (!value) out.delete(name)
    else out.set(`sign of ${name}`, Math.sign(value) * Math.min(1, 3 * Math.abs(value)))
  }
  const added = Math.log((only.words + 5) / (other.words + 5))
  out.set('added', added)
  out.set('added, bounded', Math.tanh(added))
  for (const [name, value] of editsOneWay(x, y)) if (value) out.set(name, value)
  for (const [name, value] of revisionSigns(x.parts, y.parts)) if (value) out.set(`revision: ${name}`, value)
  return out
}

/** What the edits say. They are looked for in one order of the two texts, so that exchanging these changes the sign and nothing else. */
function editsOneWay(x: Profile, y: Profile): Map<string, number> {
  if (x.text === y.text) return new Map()
  const turned = x.text.length > y.text.length || (x.text.length === y.text.length && x.text > y.text)
  if (!turned) return editValues(x.outline, y.outline)
  return new Map([...editValues(y.outline, x.outline)].map(([name, value]) => [name, -value]))
}

function onlyIn(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) {
  const out = { words: 0, letters: 0 }
  for (const [word, n] of a) {
    const more = n - (b.get(word) ?? 0)
    if (more <= 0) continue
    out.words += more
    out.letters += more * word.length
  }
  return out
}
