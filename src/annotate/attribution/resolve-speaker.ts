import { firstFrom, type Span } from '../../text/span.ts'
import { strongForms } from './speech-words.ts'
import { resolveMention, type Resolved } from '../coreference/index.ts'

const VEHICLE =
  /^(?:(?:the|a|an|his|her|their|its|this|that)\s)?(?:[\p{L}-]+\s){0,2}(?:statement|post|tweet|message|letter|memo|memorandum|e-?mail|note|release|declaration|communiqu[eé]|op-ed|column|video|filing|caption|thread)$/iu
const JOINED = /\s(?:and|&|as well as|along with)\s/

/**
 * The people or bodies behind a source.
 *
 *     Anna Reyes and Tom Bell said …          both
 *     the statement read …                    whoever was named as its maker before
 *
 * @returns entity ids, the first one first; empty where nothing or more than one thing fits
 */
export function resolveSpeakers(found: Resolved & { text: string }, source: Span): string[] {
  const words = found.text.slice(source.start, source.end)
  if (VEHICLE.test(words)) {
    const maker = makerBefore(found, source)
    return maker ? [maker] : []
  }
  if (words === 'who' || words === 'that') {
    const named = namedBefore(found, source)
    return named ? [named] : []
  }
  const first = resolveMention(found, source)
  if (!JOINED.test(words)) return first ? [first] : []
  const all: string[] = []
  for (const part of partsOf(found.text, source)) {
    const entity = resolveMention(found, part)
    if (entity && !all.includes(entity)) all.push(entity)
  }
  return all.length ? all : first ? [first] : []
}

/** "Jo Park, who said …": the name that a relative pronoun stands behind. */
function namedBefore({ text, mentions }: Resolved & { text: string }, source: Span): string | null {
  const last = mentions[firstFrom(mentions, source.start) - 1]
  if (!last || last.end > source.start) return null
  return /^,?\s$/.test(text.slice(last.end, source.start)) ? last.entity : null
}

function partsOf(text: string, { start, end }: Span): Span[] {
  const out: Span[] = []
  let at = start
  for (const match of text.slice(start, end).matchAll(/,?\s(?:and|&|as well as|along with)\s/g)) {
    out.push({ start: at, end: start + match.index })
    at = start + match.index + match[0].length
  }
  out.push({ start: at, end })
  return out
}

/** A sentence that could have brought a statement in: it names one, or a verb of saying. */
const tells = (words: string): boolean =>
  /\b(?:statement|post|tweet|message|letter|memo|e-?mail|note|release)/i.test(words) ||
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(word => strongForms.has(word) || ALSO.has(word))

const ALSO = new Set('posted apologised apologized apologises apologizes'.split(' '))

/** Who made the statement that now speaks: the name beside such a word in this sentence or the two before it. */
function makerBefore(
  { text, sentences, mentions, entities }: Resolved & { text: string },
  source: Span,
): string | null {
  let s = sentences.findIndex(x => x.end > source.start)
  for (let back = 0; back < 3 && s >= 0; back++, s--) {
    const { start, end } = sentences[s]!
    const reach = back === 0 ? source.start : end
    const words = text.slice(start, reach)
    if (back > 0 && !tells(words)) continue
    const named = mentions.filter(m => m.entity !== null && m.start >= start && m.end <= reach)
    const speaker = named.find(m => {
      const kind = entities.find(e => e.id === m.entity)?.kind
      return kind === 'person' || kind === 'organization' || kind === 'group'
    })
    if (speaker) return speaker.entity
  }
  return null
}
