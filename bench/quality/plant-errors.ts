import type { Annotations } from '../../src/annotate/types.ts'
import { fnv1a } from '../../src/text/hash.ts'

/** An error planted in a draft: what the rule should call it, and the draft. */
export interface Planted {
  type: string
  /** rules that name it rightly */
  rules: readonly string[]
  draft: string
}

/** A passage of an article: some paragraphs, with what was found in the whole. */
export interface Excerpt {
  text: string
  start: number
  end: number
  annotations: Annotations
  seed: number
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const OTHER_WORDS = ['harvest', 'lanterns', 'stubborn', 'weather', 'orchard', 'borrowed', 'velvet', 'quarry']
const INVENTED = [
  'We have already counted the lanterns twice',
  'Nobody in this harbour was asked about the orchard',
  'I would rather sell the quarry than wait another winter',
]

const pick = <T>(list: readonly T[], seed: number): T | undefined =>
  list.length ? list[(seed >>> 0) % list.length] : undefined
const spliced = ({ text, start, end }: Excerpt, from: number, to: number, by: string): string =>
  text.slice(start, from) + by + text.slice(to, end)

/** One error of each type that the excerpt has room for. */
export function plantErrors(x: Excerpt): Planted[] {
  const makers = [
    alterQuotation,
    fabricateQuotation,
    misattribute,
    changeNumber,
    changeDate,
    changePerson,
    changePlace,
    negate,
    dropHedge,
  ]
  return makers.map(make => make(x)).filter(p => p !== null)
}

/** Edits that change nothing of what is said. */
export function makeHarmless(x: Excerpt): Planted[] {
  const own = x.text.slice(x.start, x.end)
  const sentences = x.annotations.sentences.filter(s => s.start >= x.start && s.end <= x.end)
  const put = (type: string, draft: string): Planted[] => (draft === own ? [] : [{ type, rules: [], draft }])
  const paragraphs = own.split('\n')
  const dropped = sentences.filter((_, i) => i % 3 !== 1).map(s => x.text.slice(s.start, s.end))
  return [
    ...put('identical', `${own} `),
    ...put('reordered', [...paragraphs].reverse().join('\n')),
    ...put('sentences dropped', insideQuotes(x) ? own : dropped.join(' ')),
    ...put(
      'contractions',
      outsideQuotes(own, t =>
        t.replace(/\b(did|does|is|was|would|could) not\b/g, "$1n't").replace(/\bit is\b/g, "it's"),
      ),
    ),
    ...put(
      'numbers',
      outsideQuotes(own, t =>
        t.replace(
          /\b(three|four|five|six|seven|eight|nine|ten)\b(?![-\s](?:hundred|thousand|million|billion))/g,
          w => String(['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].indexOf(w) + 3),
        ),
      ),
    ),
    ...put(
      'spelling',
      outsideQuotes(own, t =>
        t
          .replace(/\b(\w{3,})ization\b/g, '$1isation')
          .replace(/\b(\w{4,})izing\b/g, '$1ising')
          .replace(/\bcolor/g, 'colour')
          .replace(/\bdefense\b/g, 'defence')
          .replace(/\blabor\b/g, 'labour'),
      ),
    ),
    ...put('marks', own.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")),
    ...put(
      'dates',
      outsideQuotes(own, t =>
        t.replace(
          /\b(January|February|March|April|June|July|August|September|October|November|December) (\d{1,2})\b(?!,)/g,
          '$2 $1',
        ),
      ),
    ),
  ]
}

const insideQuotes = ({ annotations, start, end }: Excerpt) =>
  annotations.quoted.some(
    q =>
      q.start < end &&
      q.end > start &&
      (q.continues !== null ||
        annotations.sentences.some(s => s.start > q.inner.start + 1 && s.start < q.end)),
  )

/** Applies an edit outside quotation marks only. */
function outsideQuotes(text: string, edit: (t: string) => string): string {
  return text
    .split(/(“[^”\n]*”|"[^"\n]*")/)
    .map((part, i) => (i % 2 ? part : edit(part)))
    .join('')
}

const speech = ({ annotations, start, end, text }: Excerpt, words: number) =>
  annotations.quoted.filter(
    q =>
      q.depth === 0 &&
      q.start >= start &&
      q.end <= end &&
      q.closed &&
      text.slice(q.inner.start, q.inner.end).split(/\s+/).length >= words,
  )

function alterQuotation(x: Excerpt): Planted | null {
  const q = pick(speech(x, 6), x.seed)
  if (!q) return null
  const words = [...x.text.slice(q.inner.start, q.inner.end).matchAll(/\b[a-z]{5,}\b/g)]
  const word = pick(words, x.seed >>> 3)
  if (!word) return null
  const at = q.inner.start + word.index
  return {
    type: 'altered quotation',
    rules: ['altered-quotation'],
    draft: spliced(x, at, at + word[0].length, pick(OTHER_WORDS, x.seed >>> 5)!),
  }
}

function fabricateQuotation(x: Excerpt): Planted | null {
  const person = pick(persons(x), x.seed)
  if (!person) return null
  const draft = `${x.text.slice(x.start, x.end)}\n“${pick(INVENTED, x.seed >>> 2)!},” ${x.text.slice(person.start, person.end)} said.`
  return { type: 'fabricated quotation', rules: ['unsupported-quotation'], draft }
}

function misattribute(x: Excerpt): Planted | null {
  const { annotations, text } = x
  const said = annotations.attributions.filter(
    a =>
      a.kind === 'direct' &&
      a.speaker &&
      a.source &&
      a.source.start >= x.start &&
      a.source.end <= x.end &&
      a.content.some(c => c.end - c.start > 25) &&
      /^\p{Lu}/u.test(text.slice(a.source.start, a.source.end)) &&
      !/^(?:He|She|They|It|The|A)\b/.test(text.slice(a.source.start, a.source.end)),
  )
  const one = pick(said, x.seed)
  const other =
    one &&
    pick(
      annotations.entities.filter(e => e.kind === 'person' && e.id !== one.speaker && e.name.includes(' ')),
      x.seed >>> 2,
    )
  if (!other) return null
  return {
    type: 'misattributed',
    rules: ['misattributed-quotation', 'name-mismatch'],
    draft: spliced(x, one.source!.start, one.source!.end, other.name),
  }
}

function changeNumber(x: Excerpt): Planted | null {
  const q = pick(
    x.annotations.quantities.filter(
      n =>
        n.start >= x.start &&
        n.end <= x.end &&
        /^\$?\d/.test(x.text.slice(n.start, n.end)) &&
        n.value > 2 &&
        !inSpeech(x, n),
    ),
    x.seed,
  )
  if (!q) return null
  const exact = x.text.slice(q.start, q.end)
  const digits = /\d+/.exec(exact)!
  const changed = String(Number(digits[0]) + 3 + (x.seed % 4))
  return {
    type: 'number',
    // a number that is a year is a date
    rules: /^(?:1[5-9]|20)\d\d$/.test(exact) ? ['date-mismatch'] : ['number-mismatch'],
    draft: spliced(x, q.start + digits.index, q.start + digits.index + digits[0].length, changed),
  }
}

function changeDate(x: Excerpt): Planted | null {
  const days = [
    ...x.text.slice(x.start, x.end).matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g),
  ].map(m => ({ start: x.start + m.index, end: x.start + m.index + m[0].length }))
  const day = pick(
    days.filter(d => !inSpeech(x, d)),
    x.seed,
  )
  if (!day) return null
  const own = WEEKDAYS.indexOf(x.text.slice(day.start, day.end))
  return {
    type: 'date',
    rules: ['date-mismatch'],
    draft: spliced(x, day.start, day.end, WEEKDAYS[(own + 2 + (x.seed % 3)) % 7]!),
  }
}

const inSpeech = ({ annotations }: Excerpt, span: { start: number; end: number }) =>
  annotations.quoted.some(q => q.start < span.end && q.end > span.start)

function mentionsOf(x: Excerpt, kind: 'person' | 'place') {
  const kinds = new Map(x.annotations.entities.map(e => [e.id, e]))
  return x.annotations.mentions.filter(
    m =>
      m.kind === 'name' &&
      m.entity &&
      kinds.get(m.entity)?.kind === kind &&
      m.start >= x.start &&
      m.end <= x.end &&
      !inSpeech(x, m),
  )
}
const persons = (x: Excerpt) => mentionsOf(x, 'person')

function changePerson(x: Excerpt): Planted | null {
  const one = pick(persons(x), x.seed)
  const other =
    one &&
    pick(
      x.annotations.entities.filter(e => e.kind === 'person' && e.id !== one.entity && e.name.includes(' ')),
      x.seed >>> 3,
    )
  if (!other) return null
  return {
    type: 'person',
    rules: ['name-mismatch', 'misattributed-quotation'],
    draft: spliced(x, one.start, one.end, other.name.split(' ').at(-1)!),
  }
}

function changePlace(x: Excerpt): Planted | null {
  const one = pick(mentionsOf(x, 'place'), x.seed)
  if (!one) return null
  const name = pick(
    ['Norway', 'Lisbon', 'Uruguay', 'Osaka', 'Tasmania'].filter(p => !x.text.includes(p)),
    x.seed,
  )!
  return {
    type: 'place',
    rules: ['place-mismatch', 'name-mismatch'],
    draft: spliced(x, one.start, one.end, name),
  }
}

function negate(x: Excerpt): Planted | null {
  const own = x.text.slice(x.start, x.end)
  const spots = [
    ...own.matchAll(/\b(?:is|was|were|will|would|has|have|had|can|could|did)\b(?! not| n't|n’t)/g),
  ]
    .map(m => x.start + m.index + m[0].length)
    .filter(at => !inSpeech(x, { start: at, end: at + 1 }))
  const at = pick(spots, x.seed)
  return at === undefined
    ? null
    : { type: 'negation', rules: ['polarity-mismatch'], draft: spliced(x, at, at, ' not') }
}

function dropHedge(x: Excerpt): Planted | null {
  const own = x.text.slice(x.start, x.end)
  const spots = [
    ...own.matchAll(
      /\b(?:may|might|could)(?= [a-z]+\b)|\b(?:allegedly|reportedly|possibly|apparently|probably) /g,
    ),
  ].filter(m => !inSpeech(x, { start: x.start + m.index, end: x.start + m.index + 1 }))
  const spot = pick(spots, x.seed)
  if (!spot) return null
  const at = x.start + spot.index
  return {
    type: 'hedge',
    rules: ['hedge-dropped'],
    draft: spliced(x, at, at + spot[0].length, spot[0].endsWith(' ') ? '' : 'will'),
  }
}

/** A window of paragraphs of an article, chosen by its id. */
export function excerptOf(id: string, text: string, annotations: Annotations): Excerpt | null {
  const seed = fnv1a(id)
  const paragraphs = annotations.paragraphs.filter(p => p.end - p.start > 60)
  if (paragraphs.length < 8) return null
  const first = 1 + (seed % (paragraphs.length - 6))
  return { text, start: paragraphs[first]!.start, end: paragraphs[first + 5]!.end, annotations, seed }
}
