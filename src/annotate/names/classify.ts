import type { Part } from './parse-run.ts'
import type { RoleSpan } from './find-roles.ts'
import { Word } from './lexicon.ts'
import { knownNameAt, Shape, type Words } from './words.ts'

/** Evidence for what an unknown name is, as points; the reasons stand in `scoreName`. */
export interface Evidence {
  person: number
  organization: number
  place: number
}

const KIN = Word.Kin
const BODY_ROLES =
  /^(?:operator|developer|owner|publisher|broadcaster|regulator|dealer|supplier|contractor|importer|exporter|producer|rival|partner|insurer|lender|retailer|maker|builder|brewer|shipbuilder)$/

/**
 * Weighs what stands in and beside one occurrence of a name that no lexicon knows.
 *
 * @param role - the role tied to the name here, if any
 * @returns points; 2 or more for one kind is enough, see `decideKind`
 */
export function scoreName(w: Words, p: Part, role: RoleSpan | null): Evidence {
  const e: Evidence = { person: 0, organization: 0, place: 0 }
  if (isDateline(w, p)) return { person: -4, organization: -4, place: 6 }
  if (shouts(w, p)) return e
  inside(w, p, e)
  beside(w, p, e)
  if (role) {
    // "dam operator Enns Power", "carmaker Lorrimer": a body has such a role as well
    const body =
      !role.after &&
      !hasComplement(w, role) &&
      BODY_ROLES.test(w.tokens[role.end - 1]!.norm) &&
      !(w.bits[p.first]! & Word.FirstName)
    if (body) e.organization += 3
    else e.person += 4
  }
  return e
}

/** "the head of the rail operator" is no operator. */
function hasComplement(w: Words, { first, end }: RoleSpan): boolean {
  for (let i = first; i < end; i++) if (w.tokens[i]!.norm === 'of' || w.tokens[i]!.norm === 'for') return true
  return false
}

/** "FULL TEXT": several words in capitals are a name only where the text has it in small letters too. */
function shouts(w: Words, p: Part): boolean {
  if (p.end - p.first < 2) return false
  for (let i = p.first; i < p.end; i++) if (!(w.shape[i]! & Shape.AllCapitals)) return false
  return true
}

function inside(w: Words, p: Part, e: Evidence): void {
  const size = p.end - p.first
  const first = w.bits[p.first]!
  if (first & Word.FirstName) e.person += size === 1 || knownNameAt(w, p.first, p.first + 1) ? 1 : 3
  if (size > 1 && first & Word.SurnameFirst && size <= 3) e.person += 2
  if (p.kind === 'person') e.person += 4
  let particles = 0
  let plain = 0
  for (let i = p.first; i < p.end; i++) {
    const shape = w.shape[i]!
    if (w.bits[i]! & (Word.Modifier | Word.OrgTopic | Word.OrgHead) && !(w.bits[i]! & Word.FirstName)) plain++
    if (i > p.first && w.bits[i]! & Word.NameSuffix) e.person += 4
    if (i > p.first && i < p.end - 1 && !(shape & Shape.Capital)) {
      if (w.bits[i]! & Word.Particle) particles++
      else e.person -= 4
    }
    if (size > 1 && shape & Shape.Initial && !(shape & Shape.AllCapitals && w.tokens[i]!.norm.length > 4))
      e.person += 3
    else if (shape & Shape.AllCapitals && isAcronym(w, i)) {
      e.organization += size === 1 ? 2 : 1
      e.person -= 1
    }
  }
  if (particles > 0) e.person += 2
  if (plain >= 2) {
    e.person -= 4
    e.organization += 2
  }
  if (size >= 2 && size <= 3 && particles === 0) e.person += 1
  if (size > 4 + particles) e.person -= 3
}

/** Up to five capitals that are no word of the text or the lexicons; "N.H." is none. */
function isAcronym(w: Words, i: number): boolean {
  const { norm } = w.tokens[i]!
  if (norm.length > (w.capital.get(norm)! > 1 ? 6 : 4) || norm.includes('.') || (w.small.get(norm) ?? 0) > 0)
    return false
  return !(w.bits[i]! & (Word.Common | Word.Role | Word.Title | Word.Group | Word.Says | Word.NameSuffix))
}

/** LEEDS (Wire) - : capitals at the head of a paragraph, before a dash. */
function isDateline(w: Words, p: Part): boolean {
  if (!(w.shape[p.first]! & Shape.AllCapitals) || !(w.shape[p.first]! & Shape.Opening)) return false
  if (p.first > 0 && w.text.slice(w.tokens[p.first - 1]!.end, w.tokens[p.first]!.start).indexOf('\n') < 0)
    return false
  for (let i = p.end; i < Math.min(w.tokens.length, p.end + 9); i++)
    if (/^[-–—]+$/.test(w.tokens[i]!.norm)) return true
  return false
}

/** What only states and towns have or head: "Kenya's parliament", "the presidents of Peru and Chile". */
const OF_STATES =
  /^(?:presidents?|premier|king|queen|government|parliament|capital|senate|congress|army|military|constitution|embassy|border|borders|coast|economy|mayor|population|residents|outskirts)$/
/** "the port of San Roque": the name of a place follows. */
const OF_PLACES =
  /^(?:ports?|city|cities|town|towns|villages?|suburbs?|districts?|province|provinces|provincial capital|islands?|republic|kingdom|harbour|harbor|outskirts|centre|center|north|south|east|west)$/

/** Points for a place from an office or a kind of place beside the name. */
function placeBeside(w: Words, p: Part): number {
  const { tokens } = w
  const at = (i: number) => tokens[i]?.norm ?? ''
  const owns = at(p.end) === "'s" || at(p.end) === "'"
  if (owns && OF_STATES.test(at(p.end + 1)) && w.shape[p.end + 2]! & Shape.Capital) return 3
  if (
    owns &&
    /^(?:government|parliament|capital|senate|congress|army|economy|constitution)$/.test(at(p.end + 1))
  )
    return 2
  let i = p.first - 1
  // "of Peru and Chile": the office stands before the first of the two
  if (at(i) === 'and' && w.shape[i - 1]! & Shape.Capital) while (i > p.first - 5 && at(i) !== 'of') i--
  if (at(i) !== 'of') return isSecondOfDateline(w, p) ? 5 : 0
  if (OF_PLACES.test(at(i - 1))) return 4
  return at(i - 1).endsWith('s') && OF_STATES.test(at(i - 1)) ? 3 : 0
}

/** LEEDS, England, May 3 (Wire) – : what stands between the town and the day or the agency. */
function isSecondOfDateline(w: Words, p: Part): boolean {
  const town = w.tokens[p.first - 2]
  if (w.tokens[p.first - 1]?.norm !== ',' || !town || !(w.shape[p.first - 2]! & Shape.AllCapitals))
    return false
  if (town.norm.length < 3) return false
  for (let i = p.end; i < Math.min(w.tokens.length, p.end + 9); i++)
    if (/^[-–—]+$/.test(w.tokens[i]!.norm)) return true
  return false
}

function beside(w: Words, p: Part, e: Evidence): void {
  const { tokens, bits } = w
  e.place += placeBeside(w, p)
  const before = tokens[p.titleFirst - 1]
  const after = tokens[p.end]
  const next = bits[p.end] ?? 0
  if (before) {
    const bit = bits[p.titleFirst - 1]!
    if (before.norm === 'the' || before.norm === 'a' || before.norm === 'an' || before.norm === 'this') {
      if (p.titleFirst === p.first) e.person -= 4
      e.organization += next & Word.Says ? 2 : 0
    }
    if (bit & Word.Located && before.pos !== 'NOUN' && !/^(?:NOUN|ADJ|PROPN)$/.test(after?.pos ?? '')) {
      e.place += before.norm === 'in' || before.norm === 'near' || before.norm === 'at' ? 2 : 1
      if (p.end - p.first === 1) e.person -= 1
    }
    if (bit & Word.Says && before.pos === 'VERB') e.person += 1
  }
  if (!after) return
  if (isPresented(w, p)) e.person += 2
  // "the lab in Leuven found", "the chemist from Leuven who testified": what follows is not said of the place
  const where =
    before !== undefined && /^(?:in|at|near|from|outside)$/.test(before.norm) && p.titleFirst === p.first
  if (where && p.end - p.first === 1) {
    if (before.norm === 'from' && !isOrigin(w, p)) return
    e.place += before.norm === 'from' ? 1 : 0
    return
  }
  if (after.norm === 'who' || (after.norm === ',' && tokens[p.end + 1]?.norm === 'who')) e.person += 3
  if (
    after.norm === ',' &&
    /^\d{2}$/.test(tokens[p.end + 1]?.norm ?? '') &&
    /^[,.]$/.test(tokens[p.end + 2]?.norm ?? '')
  )
    e.person += 4
  if (next & Word.Says && after.pos !== 'NOUN') e.person += 2
  if (next & Word.Human && p.end - p.first > 1 && p.end - p.first < 4) e.person += 1
  if (after.norm === 'of' && leadsToBody(w, p)) e.person += 1
  if (after.norm === "'s" || after.norm === "'") {
    const owned = tokens[p.end + 1]
    if (owned && (bits[p.end + 1]! & KIN || bits[p.end + 2]! & KIN)) e.person += 2
  } else if (next & Word.Follower && !(w.shape[p.end]! & Shape.Capital)) e.person += 2
  else if (next & Word.Trade) e.organization += 2
  if (
    after.norm === ',' &&
    w.shape[p.end + 1]! & Shape.Capital &&
    /^[,.]$/.test(tokens[p.end + 2]?.norm ?? '')
  ) {
    if (before && bits[p.titleFirst - 1]! & Word.Located) e.place += 1
  }
}

/** "The head of the union is Ada Obi.", "His name is Jo Park." */
function isPresented(w: Words, p: Part): boolean {
  if (!/^(?:is|was)$/.test(w.tokens[p.first - 1]?.norm ?? '') || !/^[.,;]$/.test(w.tokens[p.end]!.norm))
    return false
  for (let i = p.first - 2; i >= Math.max(0, p.first - 12) && !/^[.,;!?]$/.test(w.tokens[i]!.norm); i--)
    if (w.bits[i]! & (Word.Role | Word.Title) || /^(?:name|man|woman)$/.test(w.tokens[i]!.norm)) return true
  return false
}

/** "the chemist from Leuven": a noun stands before "from", and not "a letter from Obi". */
const isOrigin = (w: Words, p: Part): boolean =>
  (w.bits[p.first - 2]! & (Word.Role | Word.Group | Word.Title)) !== 0

/** "Ada Obi of the Harbour Union": two or three capitals, then the body that somebody comes from. */
function leadsToBody(w: Words, p: Part): boolean {
  const size = p.end - p.first
  if (size < 2 || size > 3 || w.tokens[p.titleFirst - 1]?.norm === 'the') return false
  for (let i = p.first; i < p.end; i++)
    if (
      w.bits[i]! &
      (Word.OrgHead | Word.OrgOpener | Word.PlaceHead | Word.OrgTopic | Word.Role | Word.Title)
    )
      return false
  let at = p.end + 1
  if (w.tokens[at]?.norm === 'the') at++
  for (
    let i = at;
    i < Math.min(w.tokens.length, at + 6) && (w.shape[i]! & Shape.Capital || w.tokens[i]!.norm === "'");
    i++
  )
    if (w.bits[i]! & Word.OrgHead) return true
  return false
}

/** The kind that the evidence of all occurrences of a name speaks for, null when none does clearly. */
export function decideKind(e: Evidence): 'person' | 'organization' | 'place' | null {
  const best = Math.max(e.person, e.organization, e.place)
  if (best < 2) return null
  if (e.person === best) return 'person'
  return e.organization === best ? 'organization' : 'place'
}
