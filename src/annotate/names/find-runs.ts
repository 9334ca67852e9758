import { knownNameAt, Shape, type Words } from './words.ts'
import { Word } from './lexicon.ts'

/** Tokens `first` (inclusive) to `end` (exclusive) that may make up one name, or several in a row. */
export interface Run {
  first: number
  end: number
}

const FUNCTION = /^(?:DET|ADP|PRON|CCONJ|SCONJ|AUX|PART|INTJ)$/

/**
 * Runs of capitalised words, with the small words that join the parts of a name.
 *
 *     On Monday U.S. envoy Ursula von der Berg met the Ministry of Health and Sport in Leeds.
 *               ~~~~       ~~~~~~~~~~~~~~~~~~~         ~~~~~~~~~~~~~~~~~~~~~~~~~~~    ~~~~~
 *
 * Capitals at the head of a sentence count where the word is a known name, stands with a capital elsewhere
 * and never without, or is followed by one. Headings give no runs.
 */
export function findRuns(w: Words): Run[] {
  const out: Run[] = []
  for (const s of w.sentences) {
    for (let i = s.firstToken; i < s.endToken; i++) {
      if (!startsName(w, i, s.endToken)) continue
      const end = endOfRun(w, i, s.endToken)
      out.push({ first: i, end })
      i = end - 1
    }
  }
  return out
}

function startsName(w: Words, i: number, limit: number): boolean {
  const shape = w.shape[i]!
  if (!(shape & Shape.Capital) || shape & Shape.Heading) return false
  const bits = w.bits[i]!
  const norm = w.tokens[i]!.norm
  if (norm === 'i') return false
  const known = knownNameAt(w, i, limit)
  if (known && (known.words.length > 1 || !(bits & Word.Common))) return true
  if (bits & Word.Time) return false
  if (bits & Word.NotName && !(i + 1 < limit && isPart(w, i + 1))) return false
  if (!(shape & Shape.Opening)) return isPart(w, i)
  return opensName(w, i, limit)
}

/** A capital where any word would have one: is it a name all the same? */
function opensName(w: Words, i: number, limit: number): boolean {
  const bits = w.bits[i]!
  const { norm, pos } = w.tokens[i]!
  const small = w.small.get(norm) ?? 0
  const capital = w.capital.get(norm) ?? 0
  const nextCapital = i + 1 < limit && isPart(w, i + 1) && !(w.shape[i + 1]! & Shape.Opening)
  if (bits & Word.Honorific && nextCapital) return true
  if (isPlainGivenName(w, i)) return nextCapital && !(w.bits[i + 1]! & (Word.Common | Word.Role | Word.Title))
  if (bits & Word.Common) return nextCapital && bits & Word.OrgHead ? capital > 0 : false
  if (bits & Word.FirstName) return small === 0 || nextCapital
  if (bits & (Word.Title | Word.Role | Word.Modifier)) return nextCapital || followsOf(w, i, limit)
  if (w.shape[i]! & (Shape.AllCapitals | Shape.Initial)) return norm.length > 1
  if (bits & (Word.OrgHead | Word.PlaceHead | Word.PlaceOpener | Word.OrgOpener))
    return nextCapital || followsOf(w, i, limit)
  if (small > 0) return capital > small
  if (capital > 0) return true
  if (FUNCTION.test(pos) || pos === 'ADV' || pos === 'VERB' || pos === 'NUM') return false
  if (pos === 'PROPN') return true
  return nextCapital && !(w.bits[i + 1]! & Word.Common)
}

const followsOf = (w: Words, i: number, limit: number) =>
  i + 2 < limit && w.tokens[i + 1]!.norm === 'of' && isPart(w, i + 2)

/** "Per Aske": a given name that is a preposition in small letters, before another capital. */
const isPlainGivenName = (w: Words, i: number): boolean =>
  (w.bits[i]! & Word.FirstName) !== 0 &&
  w.tokens[i]!.pos === 'ADP' &&
  i + 1 < w.tokens.length &&
  (w.shape[i + 1]! & Shape.Capital) !== 0

/** A capital inside a sentence that may belong to a name. */
function isPart(w: Words, i: number): boolean {
  const shape = w.shape[i]!
  if (!(shape & Shape.Capital) || shape & Shape.Heading) return false
  const bits = w.bits[i]!
  const { norm, pos } = w.tokens[i]!
  if (norm === 'i' || bits & Word.Time) return false
  if (bits & Word.Common && FUNCTION.test(pos) && norm !== 'will' && !isPlainGivenName(w, i)) return false
  return norm !== 'the' && norm !== 'a'
}

function endOfRun(w: Words, first: number, limit: number): number {
  const known = knownNameAt(w, first, limit)
  let end = first + (known ? known.words.length : 1)
  let complement = w.bits[first]! & Word.OrgOpener && end === first + 1 ? 0 : -1
  while (end < limit) {
    if (w.shape[end]! & Shape.Opening) break
    const bits = w.bits[end]!
    const norm = w.tokens[end]!.norm
    if (isPart(w, end)) {
      end++
      continue
    }
    // Theresa May, April: a month that follows a first name
    if (bits & Word.Time && w.shape[end]! & Shape.Capital && w.bits[end - 1]! & Word.FirstName) {
      if (!/^\d/.test(w.tokens[end + 1]?.norm ?? '')) {
        end++
        continue
      }
    }
    const joined = joins(w, first, end, limit, norm, complement)
    if (joined === 0) break
    if (norm === 'of' || norm === 'for') complement = end
    end += joined
  }
  return end
}

/** The number of small words from `at` on that tie what follows to the run; 0 when none does. */
function joins(w: Words, first: number, at: number, limit: number, norm: string, complement: number): number {
  const before = w.bits[at - 1]!
  const part = (k: number) => k < limit && isPart(w, k) && !(w.shape[k]! & Shape.Opening)
  if (norm === 'of' || (norm === 'for' && before & (Word.OrgOpener | Word.OrgHead))) {
    const opens = before & (Word.OrgOpener | Word.Role | Word.Title | Word.OrgHead)
    if (!opens) return 0
    if (part(at + 1)) return 1
    return w.tokens[at + 1]?.norm === 'the' && part(at + 2) && before & (Word.OrgOpener | Word.OrgHead)
      ? 2
      : 0
  }
  if (norm === "'" && PLURAL.test(w.tokens[at - 1]!.norm) && part(at + 1)) {
    // Port Workers' Union, Farmers' Bank of Kent
    for (let i = at + 1; i < Math.min(limit, at + 4) && part(i); i++) if (w.bits[i]! & Word.OrgHead) return 1
    return 0
  }
  if (norm === "'s" && OWNERS.test(w.tokens[at - 1]!.norm) && part(at + 1)) return 1
  if (norm === 'and' && w.bits[at - 1]! & Word.OrgTopic && at - 1 === first && part(at + 1)) {
    // Food and Farming Agency
    for (let i = at + 1; i < Math.min(limit, at + 4) && part(i); i++) if (w.bits[i]! & Word.OrgHead) return 1
    return 0
  }
  if (norm === '&' || norm === '+') return part(at + 1) && glueable(w, at) ? 1 : 0
  if (norm === 'and' && complement > 0 && at - complement <= 3 && part(at + 1)) {
    const office = w.bits[complement - 1]! & (Word.OrgOpener | Word.Role | Word.Title)
    const plain =
      !knownNameAt(w, at + 1, limit) &&
      !(w.bits[at + 1]! & (Word.FirstName | Word.Honorific | Word.Title | Word.OrgOpener))
    const same = !knownNameAt(w, at - 1, limit) && !(w.bits[at - 1]! & Word.FirstName)
    return office && plain && same ? 1 : 0
  }
  if (before & Word.Particle || w.bits[at]! & Word.Particle) {
    if (!(w.bits[at]! & Word.Particle) || w.shape[at]! & Shape.Capital) return 0
    if (/^(?:e|y|do|la|le|al|el|y)$/.test(norm) && !part(at + 1)) return 0
    if (before & (Word.Role | Word.OrgHead) && at === first + 1) return 0
    if (part(at + 1)) return 1
    return w.bits[at + 1]! & Word.Particle && part(at + 2) ? 2 : 0
  }
  return 0
}

const PLURAL = /(?:ers|ors|ists|ants|ents|ees|ians|men|nurses|pilots)$/
const OWNERS =
  /^(?:women|men|children|people|king|queen|girls|boys|lloyd|mcdonald|sotheby|christie|sainsbury)$/

const glueable = (w: Words, at: number) => (w.shape[at - 1]! & Shape.Capital) !== 0
