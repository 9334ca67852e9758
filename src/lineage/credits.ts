import type { Report } from '../record/index.ts'
import type { Span } from '../text/span.ts'

/**
 * Names under which a publisher may be credited: as it stands, without "The", without the kind of house, and by initials.
 *
 *     "The Norrland Observer" -> "The Norrland Observer", "Norrland Observer"
 *     "Central News Agency" -> "Central News Agency", "CNA"        "Northline News Agency" -> …, "Northline", "NNA"
 */
function namesOf(publisher: string): string[] {
  const bare = publisher.replace(/^The\s+/, '').trim()
  const house = bare.replace(/\s+(?:News\s?)?(?:Agency|Service|Wire|Newswire)$/, '')
  // a word of everyday names no house by itself
  const short = house.includes(' ') || house.length >= 7 ? house : bare
  const initials = (bare.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('')
  return [...new Set([publisher.trim(), bare, short, initials])].filter(name => name.length >= 3)
}

/**
 * The house that a report comes from: its publisher, or, where nobody is named, the agency at its own dateline
 * ("LISBON, 3 March (Meridian Press) -").
 */
export function houseOf({ publisher, dateline }: Report): string | null {
  return publisher ?? /\(([^()]{3,40})\)$/.exec(dateline ?? '')?.[1]?.trim() ?? null
}

/** True when a publisher may be credited by this name. */
export const isNameOf = (name: string, publisher: string | null): boolean =>
  publisher !== null && namesOf(publisher).includes(name)

/**
 * Where `report` names `publisher` as whom it has something from: in its notices or byline, as a credit in brackets,
 * or as the source of a statement ("according to …", "told …", "… reported").
 *
 *     The vote was put off, *according to Harbour News*.        Refused: a mere mention ("shares of Harbour News fell")
 *
 * @returns the name's place in the text; null in it where a notice or the byline says so; null for no credit
 */
export function findCredit(report: Report, publisher: string | null): { place: Span | null } | null {
  if (!publisher || sameHouse(houseOf(report), publisher)) return null
  for (const name of namesOf(publisher)) {
    for (let at = report.text.indexOf(name); at >= 0; at = report.text.indexOf(name, at + 1)) {
      const end = at + name.length
      if (isCredit(report.text.slice(Math.max(0, at - 60), at), report.text.slice(end, end + 40)))
        return { place: { start: at, end } }
    }
    if (report.notices.some(n => n.kind === 'agency-credit' && hasName(n.text, name))) return { place: null }
    if (report.byline && hasName(report.byline, name)) return { place: null }
  }
  return null
}

/** True when `report` credits `publisher`; see {@link findCredit}. */
export const creditsPublisher = (report: Report, publisher: string | null): boolean =>
  findCredit(report, publisher) !== null

function isCredit(before: string, after: string): boolean {
  if (/^[\p{L}\p{N}]/u.test(after) || /[\p{L}\p{N}]$/u.test(before)) return false
  if (before.endsWith('(') && after.startsWith(')')) return true
  return (
    /\b(?:according to|reported (?:first )?by|first reported by|told|citing|quoting|(?:obtained|published|seen|viewed|reviewed|read) by|leaked to|shared with|input from|with|via|source:)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}$/iu.test(
      before,
    ) ||
    /^,?\s+(?:(?:first|earlier|also|had|has)\s+){0,2}(?:reported|reports|wrote|writes|said|says)\b/i.test(
      after,
    )
  )
}

function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))
  )
}

function sameHouse(x: string | null, y: string): boolean {
  return !!x && namesOf(x).some(name => namesOf(y).includes(name))
}

/** Agencies and outlets that a report credits in its notices or in brackets at a dateline: "(Meridian Press)". */
export function creditedNames(report: Report): Set<string> {
  const out = new Set<string>()
  const add = (text: string) => {
    for (const m of text.matchAll(/\((?:[^()]{0,40}\s)?((?:\p{Lu}[\p{L}&.]*\s?){1,4})\)/gu))
      out.add(m[1]!.trim())
  }
  for (const n of report.notices)
    if (n.kind === 'agency-credit') add(n.text.startsWith('(') ? n.text : `(${n.text})`)
  add(report.text.slice(0, 200))
  return out
}
