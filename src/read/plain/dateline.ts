/** A dateline cut off the first paragraph. `agency` is the credit inside it, as it stands. */
export interface Dateline {
  dateline: string
  agency: string | null
  rest: string
}

const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /]\p{L}[\p{L}\p{M}.'’-]*){0,3}`
const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`
const DATE = String.raw`(?:${MONTH}\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\s${MONTH}(?:,?\s\d{4})?)`
const AGENCY = String.raw`(?:\([\p{Lu}][\p{L}\p{M}\p{N} ,./&'’-]{0,40}\)|/[\p{Lu}][\p{L} .-]{1,30}/)`
const DASH = String.raw`\s?(?:--|[—–]|-(?=\s))\s?`

/** With a date or an agency, the place may be written anyhow; a plain place must be in capitals. */
const MARKED = new RegExp(
  `^((?:${PLACE}(?:, ${PLACE}){0,2})(?:(?:,| -| —)? ${DATE})?\\s?(${AGENCY})?)(?:${DASH}|:\\s)(?=\\S)`,
  'u',
)
const HAS_DATE = new RegExp(DATE, 'u')
const AGENCY_ONLY = new RegExp(`^(${AGENCY}|\\p{Lu}{2,5})${DASH}(?=\\S)`, 'u')
const DATED_AGENCY = new RegExp(`^(${DATE} (${AGENCY}))${DASH}(?=\\S)`, 'u')
const CAPITALS = new RegExp(
  String.raw`^(\p{Lu}[\p{Lu}\p{M}.'’-]{2,}(?:[ /-]\p{Lu}[\p{Lu}\p{M}.'’-]*){0,3}(?:, (?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,3})?)(?:\s?(?:--|[—–])\s?|\s-\s|:\s)(?=[\p{Lu}\p{N}“"‘'])`,
  'u',
)

/**
 * Finds the dateline at the head of the first paragraph.
 *
 *     LISBON, March 3 (Reuters) - Dockers walked out.
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~
 *     "We leave - now" has none: its place is neither in capitals nor followed by a date or an agency.
 */
export function findDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 160)
  const dash = /[—–:]|--|\s-\s/.exec(head)
  if (!dash || dash.index > 120) return null
  const before = head.slice(0, dash.index)
  if (!/[(/\d]/.test(before)) return findPlace(paragraph, head)
  const marked = MARKED.exec(head)
  if (marked && (marked[2] || HAS_DATE.test(marked[1]!))) return cut(marked, marked[2] ?? null)
  const dated = DATED_AGENCY.exec(head)
  if (dated) return cut(dated, dated[2]!)
  const only = AGENCY_ONLY.exec(head)
  if (only && only[1]!.length > 3 && !/^\p{Lu}+$/u.test(only[1]!)) return cut(only, only[1]!)
  return findPlace(paragraph, head)

  function cut(m: RegExpExecArray, agency: string | null): Dateline {
    return { dateline: m[1]!.trim(), agency, rest: paragraph.slice(m[0].length) }
  }
}

/** "BERLIN — ": a place alone, which must be in capitals. */
function findPlace(paragraph: string, head: string): Dateline | null {
  if (/^[a-z]|^.[a-z]/.test(head)) return null
  const m = CAPITALS.exec(head)
  return m && isPlaceInCapitals(m[1]!)
    ? { dateline: m[1]!.trim(), agency: null, rest: paragraph.slice(m[0].length) }
    : null
}

/** "BERLIN", "NEW DELHI", "AUSTIN, Texas"; not "UPDATE", "WATCH" and other words that pages set in capitals. */
function isPlaceInCapitals(text: string): boolean {
  return !/^(?:UPDATED?|CORRECTION|CORRECTED|WATCH|READ|EXCLUSIVE|BREAKING|LIVE|EXPLAINER|ANALYSIS|OPINION|NOTE|WARNING|FACTBOX|INTERVIEW|Q|A|QUESTION|ANSWER|MODERATOR|NEW(?! \p{Lu})|THE|JUST IN|DEVELOPING|HIGHLIGHTS|KEY POINTS|SUMMARY|PHOTOS?|VIDEO|PODCAST|REVIEW|FEATURE|PROFILE|TIMELINE)\b/u.test(
    text,
  )
}
