/**
 * The stem of an English word, for matching words that differ in their endings only: plural and third
 * person, past, "-ing", "-ly", possessive. Light on purpose: two different words seldom meet in one stem.
 *
 *     "agreements" -> "agreement"   "reported" -> "report"   "talks" -> "talk"   "parties" -> "parti"
 *
 * @param word - lower case; anything that holds no Latin letter comes back as it is
 * @see Harman 1991, How effective is suffixing? (light stemming serves retrieval as well as heavy)
 */
export function stemWord(word: string): string {
  let w = word
  if (w.endsWith("'s") || w.endsWith('’s')) w = w.slice(0, -2)
  else if (w.endsWith("'") || w.endsWith('’')) w = w.slice(0, -1)
  if (w.length < 4) return w
  if (w.endsWith('ies') && w.length > 4) w = w.slice(0, -3) + 'i'
  else if (w.endsWith('sses') || w.endsWith('xes') || w.endsWith('ches') || w.endsWith('shes'))
    w = w.slice(0, -2)
  else if (w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us') && !w.endsWith('is') && w !== 'news')
    w = w.slice(0, -1)
  if (w.endsWith('ly') && w.length > 5) w = w.slice(0, -2)
  const cut = w.endsWith('ing') && w.length > 5 ? 3 : w.endsWith('ed') && w.length > 4 ? 2 : 0
  if (cut) {
    const stem = w.slice(0, -cut)
    if (/[aeiouy]/.test(stem)) w = undouble(stem)
  }
  if (w.endsWith('e') && w.length > 3) w = w.slice(0, -1)
  else if (w.endsWith('y') && w.length > 3) w = w.slice(0, -1) + 'i'
  return w
}

/** "planned" leaves "plann": one consonant is enough ("fall", "miss", "buzz" keep theirs). */
function undouble(stem: string): string {
  const n = stem.length
  return n > 3 && stem[n - 1] === stem[n - 2] && !/[lszaeiou]/.test(stem[n - 1]!) ? stem.slice(0, -1) : stem
}
