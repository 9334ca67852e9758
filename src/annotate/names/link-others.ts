import { newDraft, textOf, type Draft } from './drafts.ts'
import { Word } from './lexicon.ts'
import { speaksForCountry } from './metonymy.ts'
import type { Part } from './parse-run.ts'
import { knownNameAt, Shape, type Words } from './words.ts'

/** The organisations and places of one report. */
export interface Others {
  all: Draft[]
  byKey: Map<string, Draft>
  /** organisations of two words and more, by the first */
  byFirstWord: Map<string, Draft[]>
  /** entities that only a side or a role asks for */
  needed: Set<Draft>
}

export const newOthers = (): Others => ({
  all: [],
  byKey: new Map(),
  byFirstWord: new Map(),
  needed: new Set(),
})

const ORG_TAIL = Word.OrgSuffix

function orgWords(w: Words, p: Part): string[] {
  const words: string[] = []
  for (let i = p.first; i < p.end; i++) words.push(w.tokens[i]!.norm)
  while (
    words.length > 1 &&
    w.bits[p.first + words.length - 1]! & ORG_TAIL &&
    !(w.bits[p.first + words.length - 1]! & Word.OrgHead)
  )
    words.pop()
  return words
}

function make(others: Others, kind: Draft['kind'], key: string, name: string, words: string[]): Draft {
  const draft = newDraft(kind, name, words)
  others.all.push(draft)
  others.byKey.set(key, draft)
  return draft
}

/** Adds an organisation with its short forms: the name without "Inc.", an acronym in brackets, its initials. */
export function addOrganization(w: Words, others: Others, p: Part): Draft {
  const words = orgWords(w, p)
  const key = `o ${p.known ? p.known.name.toLowerCase() : words.join(' ')}`
  const found = others.byKey.get(key)
  if (found) {
    bracketed(w, others, p, found)
    return found
  }
  const draft = make(others, 'organization', key, p.known?.name ?? textOf(w, p.first, p.end), words)
  if (p.known?.country) draft.country = p.known.country
  if (words.length > 1) {
    const list = others.byFirstWord.get(words[0]!)
    if (list) list.push(draft)
    else others.byFirstWord.set(words[0]!, [draft])
  }
  if (words.length > 2) {
    const initials = words
      .filter(x => !/^(?:of|for|the|and|&|on)$/.test(x))
      .map(x => x[0]!)
      .join('')
    if (initials.length > 2 && !others.byKey.has(`a ${initials}`)) others.byKey.set(`a ${initials}`, draft)
  }
  if (words.length < p.end - p.first && words.length === 1) others.byKey.set(`o ${words[0]}`, draft)
  const first = w.bits[p.first]!
  if (words.length > 1 && isShortForm(w, p, words.length) && !first && (w.small.get(words[0]!) ?? 0) === 0) {
    const short = `o ${words[0]}`
    if (!others.byKey.has(short)) others.byKey.set(short, draft)
  }
  // "Granite Valley" for "Granite Valley Health"
  const plain = words.slice(0, -1).join(' ')
  if (
    words.length === 3 &&
    w.bits[p.first + 2]! & (Word.OrgHead | Word.OrgTopic) &&
    !others.byKey.has(`o ${plain}`)
  )
    others.byKey.set(`o ${plain}`, draft)
  bracketed(w, others, p, draft)
  return draft
}

/** "Baltic" for "Baltic Lines": all that follows the first word only says what kind of body it is. */
function isShortForm(w: Words, p: Part, size: number): boolean {
  if (p.known || knownNameAt(w, p.first, p.first + 1)) return false
  for (let i = p.first + 1; i < p.first + size; i++)
    if (!(w.bits[i]! & (Word.OrgHead | Word.OrgTopic))) return false
  return true
}

/** "Port Workers Union (PWU)" */
function bracketed(w: Words, others: Others, p: Part, draft: Draft): void {
  const [open, short, close] = [w.tokens[p.end], w.tokens[p.end + 1], w.tokens[p.end + 2]]
  if (open?.norm !== '(' || !short || close?.norm !== ')') return
  if (w.shape[p.end + 1]! & (Shape.AllCapitals | Shape.Initial))
    others.byKey.set(`a ${short.norm.replaceAll('.', '')}`, draft)
}

/** The organisation that a part names. @param only - do not make a new one */
export function findOrganization(w: Words, others: Others, p: Part): Draft
export function findOrganization(w: Words, others: Others, p: Part, only: true): Draft | null
export function findOrganization(w: Words, others: Others, p: Part, only?: true): Draft | null {
  const words = orgWords(w, p)
  if (words.length === 1 && w.shape[p.first]! & (Shape.AllCapitals | Shape.Initial)) {
    const acronym = others.byKey.get(`a ${words[0]!.replaceAll('.', '')}`)
    if (acronym) return acronym
  }
  const found = others.byKey.get(`o ${p.known ? p.known.name.toLowerCase() : words.join(' ')}`)
  if (found || only) return found ?? null
  return addOrganization(w, others, p)
}

/** Registers a place with its short form: "the Enns" for "the River Enns". */
export function addPlace(w: Words, others: Others, p: Part): void {
  if (p.end - p.first !== 2 || !(w.bits[p.first]! & Word.PlaceOpener)) return
  const draft = linkPlace(w, others, p)
  if (draft) others.byKey.set(`p ${w.tokens[p.end - 1]!.norm}`, draft)
}

/** The country of that name, made when the report has not named it. */
export function countryOf(others: Others, name: string): Draft {
  const key = `p ${name.toLowerCase()}`
  const found = others.byKey.get(key)
  if (found) return found
  const draft = make(others, 'place', key, name, [name.toLowerCase()])
  draft.country = name
  return draft
}

/** The place or country that a part names; adjectives and peoples count where they stand for those who act. */
export function linkPlace(w: Words, others: Others, p: Part): Draft | null {
  const { known } = p
  if (known) {
    if (known.kind === 'country') return countryOf(others, known.name)
    if (known.kind === 'adjective')
      return p.attributive || !isPeople(w, p) ? null : countryOf(others, known.country!)
    if (known.kind === 'people') return isPeople(w, p) ? countryOf(others, known.country!) : null
    if (known.kind === 'capital' && !p.attributive && speaksForCountry(w, p))
      return countryOf(others, known.country!)
  }
  const name = known?.name ?? textOf(w, p.first, p.end)
  const key = `p ${name.toLowerCase()}`
  return others.byKey.get(key) ?? make(others, 'place', key, name, [name.toLowerCase()])
}

/** "the Russians", "the French said": the people as one who acts; not "French wine", not "a German". */
function isPeople(w: Words, p: Part): boolean {
  if (w.tokens[p.first - 1]?.norm !== 'the') return false
  if (p.known?.kind === 'people' && p.known.name.endsWith('s')) return true
  const after = w.tokens[p.end]
  return !after || /^(?:VERB|AUX|PUNCT|ADP|CCONJ|SCONJ)$/.test(after.pos)
}
