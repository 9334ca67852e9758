import { roleClasses } from '../../lexicons/en/role-classes.ts'
import { foldText } from '../../text/fold.ts'
import { foldVariety } from '../../text/fold-variety.ts'

/** What a role says about an office, as far as it can be compared. */
export interface Role {
  /** as it stands, up to the head word, without possessors: "sister-in-law" of "the owner's sister-in-law and heir" */
  text: string
  /** class of the head word, or the word itself */
  head: string
  /** all its words, without articles and possessors */
  words: readonly string[]
  portfolio: string | null
  former: boolean
  deputy: boolean
}

const CLASSES = (Object.entries(roleClasses.classes) as [string, readonly string[]][])
  .flatMap(([name, heads]) => heads.map(head => ({ name, head: head.split(/[\s-]/).map(foldVariety) })))
  .sort((a, b) => b.head.length - a.head.length)
const GENERIC: ReadonlySet<string> = new Set(roleClasses.generic)
const LEADING: ReadonlySet<string> = new Set(roleClasses.leading)
const RELATIONS: ReadonlySet<string> = new Set(roleClasses.relations)
const PORTFOLIOS: ReadonlySet<string> = new Set(roleClasses.portfolios.map(foldVariety))
const FORMER: ReadonlySet<string> = new Set(roleClasses.former)
const DEPUTY: ReadonlySet<string> = new Set(roleClasses.deputy)
const KIN = /^(?:son|daughter|brother|sister|mother|father)-in-law$/
const AFTER_HEAD = new Set('of for to at in on with from by who that which under since during as'.split(' '))
const BEFORE_HEAD = new Set('a an the its his her their our'.split(' '))

/**
 * The roles that a phrase names; two that "and" joins are two.
 *
 *     sister-in-law and chief lawyer of the owner   ->  sister-in-law; lawyer
 *     former deputy finance minister               ->  minister (portfolio finance, former, deputy)
 *
 * What says nothing about an office ("a close ally") is left out.
 */
export function parseRoles(text: string): Role[] {
  return text
    .replace(/[‘’]/g, "'")
    .split(/,|\band\b|;|&/)
    .flatMap(part => parseRole(part) ?? [])
}

function parseRole(part: string): Role | null {
  const all = part.match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? []
  const isAfterHead = (w: string, i: number): boolean => i > 0 && AFTER_HEAD.has(w.toLowerCase())
  // whose office it is stands before the head: not "the drivers'" in "secretary of the drivers' union"
  const whole = all.findIndex(isAfterHead)
  const owner = all.slice(0, whole < 0 ? all.length : whole).findLastIndex(w => /'s?$/.test(w))
  const own = all.slice(owner + 1)
  while (own.length && BEFORE_HEAD.has(own[0]!.toLowerCase())) own.shift()
  const cut = own.findIndex(isAfterHead)
  const upToHead = cut < 0 ? own : own.slice(0, cut)
  if (!upToHead.length) return null
  const words = foldWords(upToHead)
  const found = CLASSES.find(c => c.head.every((w, i) => words[words.length - c.head.length + i] === w))
  const head = found?.name ?? words.at(-1)!
  if (RELATIONS.has(head)) return null
  const everything = foldWords(own)
  return {
    text: upToHead.join(' '),
    head,
    words: everything,
    portfolio: everything.find(w => PORTFOLIOS.has(w)) ?? null,
    former: words.some(w => FORMER.has(w)),
    deputy: LEADING.has(head) && words.slice(0, -1).some(w => DEPUTY.has(w)),
  }
}

/** Lower case, at hyphens two words, but for "sister-in-law". */
const foldWords = (words: readonly string[]): string[] =>
  words
    .map(w => foldText(w).text)
    .flatMap(w => (KIN.test(w) ? [w] : w.split('-')))
    .map(foldVariety)

/** True where two roles may be one job in two wordings. */
export function mayBeOneRole(a: Role, b: Role): boolean {
  if (a.head === b.head) return true
  if (GENERIC.has(a.head) && (LEADING.has(b.head) || GENERIC.has(b.head))) return true
  if (GENERIC.has(b.head) && LEADING.has(a.head)) return true
  const [few, many] = a.words.length < b.words.length ? [a, b] : [b, a]
  return few.words.every(w => many.words.includes(w))
}

const OPPOSED: ReadonlyMap<string, string> = new Map(Object.entries(roleClasses.opposed))

/**
 * True where one person cannot be both at one time: the office and its former or deputy holder, ministers
 * of two portfolios, the two sides of a case.
 */
export function excludeEachOther(a: Role, b: Role): boolean {
  if (OPPOSED.get(a.head) === b.head || OPPOSED.get(b.head) === a.head) return true
  if (a.head !== b.head) return false
  if (a.former !== b.former || a.deputy !== b.deputy) return true
  return a.head === 'minister' && !!a.portfolio && !!b.portfolio && !sharesPortfolio(a, b)
}

/** Equal for roles that are the same office held in the same way. */
export const roleKey = (r: Role): string =>
  [r.head, r.former, r.deputy, r.head === 'minister' ? r.portfolio : ''].join('|')

const sharesPortfolio = (a: Role, b: Role): boolean =>
  a.words.some(w => PORTFOLIOS.has(w) && b.words.includes(w))
