/** A sign of editing: how dense it stands in a text may tell a later version from an earlier one. */
const SIGNS: readonly [name: string, pattern: RegExp][] = [
  ['comma', /,/g],
  ['semicolon', /;/g],
  ['colon', /:/g],
  ['bracket', /\(/g],
  ['hyphen', /\w-\w/g],
  ['spaced dash', / - | -- /g],
  ['en dash', /–/g],
  ['em dash', /—/g],
  ['curly quotation mark', /[“”]/g],
  ['straight quotation mark', /"/g],
  ['curly apostrophe', /’/g],
  ['straight apostrophe', /'/g],
  ['double space', / {2}/g],
  ['no-break space', /\u00a0/g],
  ['line', /\n/g],
  ['paragraph', /\n\n/g],
  ['digit', /\d/g],
  ['exclamation or question', /[!?]/g],
  ['per cent', /%/g],
  ['slash', /\//g],
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
  ['as of', /\bas of\b/g],
  ['in a year', /\b(?:in|since|by|until) (?:19|20)\d\d\b/g],
  ['month', /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/g],
  ['relative', /\b(?:which|who|that)\b/g],
  ['and', /\band\b/g],
  ['pronoun', /\b(?:it|its|they|their|he|she|his|her)\b/g],
  ['reporting', /\b(?:according to|stated|reported|cited|claimed|study|report)\b/g],
  ['example', /\b(?:including|such as|e\.g\.|i\.e\.)\b/g],
  ['united states', /\bu\.s\.|\bus\b|united states/g],
  ['and so on', /\betc\b/g],
  ['mark-up', /thumb|\d+px|file:|image:|\[\[|\]\]|\|/g],
  ['language link', /\n?[a-z]{2}:\S/g],
]

const WORD = /[\p{L}\p{N}]+/gu
const YEAR = /\b(1[89]\d\d|20[0-2]\d)\b/g

/** What is measured of one text, for comparing it with other versions. */
export interface Profile {
  length: number
  /** by name; logarithms of densities (per 1,000 characters), means and years */
  values: { [name: string]: number }
  words: Map<string, number>
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
  const years = (text.match(YEAR) ?? []).map(Number)
  values['latest year'] = Math.max(1990, ...years.filter(y => y >= 1990).slice(0, 2000))
  values['recent years'] = Math.log(0.05 + years.filter(y => y >= 2001).length / thousands)
  return { length: text.length, values, words }
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
  const years = y.values['latest year']! - x.values['latest year']!
  base.set('latest year', Math.max(-3, Math.min(3, years)))
  base.set('later year', Math.sign(years))
  const grown = Math.log(Math.max(1, y.length) / Math.max(1, x.length))
  base.set('longer', Math.sign(grown))
  base.set('length', grown)
  base.set('root of length', Math.sign(grown) * Math.sqrt(Math.abs(grown)))
  const [only, other] = [onlyIn(y.words, x.words), onlyIn(x.words, y.words)]
  base.set('own word length', only.letters / (only.words + 3) - other.letters / (other.words + 3))
  base.set('own digits', only.digits / (only.words + 10) - other.digits / (other.words + 10))
  base.set('own years', only.years / (only.words + 10) - other.years / (other.words + 10))
  const out = new Map(base)
  for (const [name, value] of base) {
    if (!value) out.delete(name)
    else out.set(`sign of ${name}`, Math.sign(value) * Math.min(1, 3 * Math.abs(value)))
  }
  const added = Math.log((only.words + 5) / (other.words + 5))
  out.set('added', added)
  out.set('added, bounded', Math.tanh(added))
  return out
}

function onlyIn(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) {
  const out = { words: 0, letters: 0, digits: 0, years: 0 }
  for (const [word, n] of a) {
    const more = n - (b.get(word) ?? 0)
    if (more <= 0) continue
    out.words += more
    out.letters += more * word.length
    if (/\d/.test(word)) out.digits += more
    if (/^20\d\d$/.test(word)) out.years += more
  }
  return out
}
