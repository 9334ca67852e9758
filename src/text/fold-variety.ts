/** Ways in which British and American spelling part, each brought to one side; read top to bottom. */
const RULES: readonly [RegExp, string][] = [
  [/our(?=(?:s|ed|ing|able|al|ful|ite|ly|ist|er|ers)?$)/, 'or'],
  [/is(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)$)/, 'iz'],
  [/ys(?=(?:e|es|ed|ing|er|ers)$)/, 'yz'],
  [/tre(?=s?$)/, 'ter'],
  [/bre(?=s?$)/, 'ber'],
  [/enc(?=(?:e|es)$)/, 'ens'],
  [/ogue(?=s?$)/, 'og'],
  [/amme(?=s?$)/, 'am'],
  [/ll(?=(?:ed|ing|er|ers|or|ors|ment|ments)$)/, 'l'],
  [/(?<=\w{4})ill(?=s?$)/, 'il'],
  [/dgement(?=s?$)/, 'dgment'],
  [/ageing$/, 'aging'],
  [/wards$/, 'ward'],
  [/(?<=among|amid|whil)st$/, ''],
]

const WORDS: { [word: string]: string } = {
  grey: 'gray',
  cheque: 'check',
  cheques: 'checks',
  tyre: 'tire',
  tyres: 'tires',
  kerb: 'curb',
  plough: 'plow',
  sceptical: 'skeptical',
  sceptic: 'skeptic',
  sceptics: 'skeptics',
  scepticism: 'skepticism',
  aluminium: 'aluminum',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  paediatric: 'pediatric',
  anaesthetic: 'anesthetic',
  encyclopaedia: 'encyclopedia',
  jewellery: 'jewelry',
  mum: 'mom',
  mums: 'moms',
  learnt: 'learned',
  burnt: 'burned',
  spelt: 'spelled',
  dreamt: 'dreamed',
  ok: 'okay',
  adviser: 'advisor',
  advisers: 'advisors',
  while: 'whil',
}

/**
 * A key that the British and the American spelling of a word share. It is no word itself: it is for
 * comparing only.
 *
 *     colour, color -> "color"    organised, organized -> "organized"    defence, defense -> "defense"
 *
 * @param word - lower case
 */
export function foldVariety(word: string): string {
  const known = WORDS[word]
  if (known) return known
  if (word.length < 5) return word
  for (const [pattern, one] of RULES) if (pattern.test(word)) return word.replace(pattern, one)
  return word
}
