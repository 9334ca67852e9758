import type { Span } from '../../text/span.ts'
import type { Entity, Mention, QuotedSpan, Sentence, Token } from '../types.ts'

/** What the coreference pass reads. */
export interface CoreferenceInput {
  text: string
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  quoted: readonly QuotedSpan[]
  entities: readonly Entity[]
  mentions: readonly Mention[]
}

/** A mention that later words may point back to. */
export interface Antecedent {
  entity: Entity
  /** token index where it starts and ends (exclusive) */
  first: number
  end: number
  sentence: number
  /** the one its clause is about */
  subject: boolean
  /** the subject of a clause that only leads to the main one: "After Obi left, Lem …" */
  aside: boolean
  /** the source of what is reported there: "according to Obi", "Obi said" */
  speaks: boolean
  /** inside quotation marks */
  quoted: boolean
  /** part of another's name or role, or owning something ("Obi's aide") */
  dependent: boolean
  /** before a noun that it only describes ("the U.S. plan") */
  attributive: boolean
  /** after "in", "at", "near": where, not who */
  located: boolean
  kind: Mention['kind']
}

/** The text as the coreference rules see it: tokens with sentence and quotation, antecedents in text order. */
export interface Scene extends CoreferenceInput {
  sentenceOf: Int32Array
  /** 1 + index of the quoted span around a token, 0 outside */
  quoteOf: Int32Array
  byId: Map<string, Entity>
  /** where each role starts, by where it ends */
  roleStarts: Map<number, number>
  antecedents: Antecedent[]
  /** what sentences say that people are, as words, beside the roles that stand with their names */
  told: ReadonlyMap<Entity, string[][]>
}

const LOCATED = /^(?:in|at|near|outside|around|across|throughout|inside|into|from|over)$/
const CLAUSE =
  /^(?:that|while|as|after|before|when|because|if|although|though|whether|since|until|where|how|why|which|who|;|:|—|–|--|"|''|“|”|but)$/
const SAYS =
  /^(?:said|says|added|asked|told|replied|wrote|continued|explained|noted|stated|insisted|argued|warned)$/

const ASIDE = /^(?:while|as|after|before|when|because|if|although|though|since|until)$/

/** Lays out tokens, quotations and the names found before. */
export function setScene(input: CoreferenceInput): Scene {
  const { tokens, sentences, quoted, entities, mentions } = input
  const n = tokens.length
  const sentenceOf = new Int32Array(n)
  sentences.forEach((s, k) => sentenceOf.fill(k, s.firstToken, s.endToken))
  const quoteOf = new Int32Array(n)
  let t = 0
  quoted.forEach((q, k) => {
    if (q.use !== 'speech' || q.depth > 0) return
    while (t > 0 && tokens[t - 1]!.start >= q.inner.start) t--
    while (t < n && tokens[t]!.start < q.inner.start) t++
    while (t < n && tokens[t]!.end <= q.inner.end) quoteOf[t++] = k + 1
  })
  const scene: Scene = {
    ...input,
    sentenceOf,
    quoteOf,
    byId: new Map(entities.map(e => [e.id, e])),
    roleStarts: new Map(),
    antecedents: [],
    told: new Map(),
  }
  let at = 0
  const roles = roleSpans(entities)
  for (const r of roles) scene.roleStarts.set(r.end, r.start)
  let r = 0
  for (const m of mentions) {
    const entity = m.entity === null ? undefined : scene.byId.get(m.entity)
    if (!entity) continue
    while (at < n && tokens[at]!.start < m.start) at++
    let end = at
    while (end < n && tokens[end]!.end <= m.end) end++
    if (end === at) continue
    while (r < roles.length && roles[r]!.end <= m.start) r++
    const inRole = roles[r] !== undefined && roles[r]!.start <= m.start && m.end <= roles[r]!.end
    scene.antecedents.push(antecedent(scene, entity, at, end, m.kind, inRole))
  }
  return scene
}

function roleSpans(entities: readonly Entity[]): Span[] {
  return entities.flatMap(e => e.roles.map(r => r.span)).sort((a, b) => a.start - b.start)
}

/** Describes a mention of `entity` at tokens `first` to `end` as an antecedent. */
export function antecedent(
  scene: Scene,
  entity: Entity,
  first: number,
  end: number,
  kind: Mention['kind'],
  inRole: boolean,
): Antecedent {
  const { tokens, sentenceOf, quoteOf, sentences } = scene
  const sentence = sentenceOf[first]!
  const from = sentences[sentence]?.firstToken ?? 0
  let start = first
  // titles and roles before a name belong to it
  const name = tokens[first]!.start
  const role = scene.roleStarts.get(name - 1) ?? scene.roleStarts.get(name - 2)
  if (role !== undefined) while (start > from && tokens[start - 1]!.start >= role) start--
  while (start > from && tokens[start - 1]!.pos === 'DET') start--
  const before = tokens[start - 1]
  const after = tokens[end]
  const owns = after !== undefined && /^['’]s?$/.test(after.norm) && after.start === tokens[end - 1]!.end
  // "said Obi", but not "said Obi was"
  const says =
    before !== undefined && start > from && SAYS.test(before.norm) && !/^(?:AUX|VERB)$/.test(after?.pos ?? '')
  return {
    entity,
    first,
    end,
    sentence,
    subject:
      !inRole && !owns && (says || isSubject(scene, start, from) || isPresented(scene, start, end, from)),
    aside: isAside(scene, start, from),
    speaks: !inRole && !owns && (says || SAYS.test(after?.norm ?? '') || isCited(tokens, start)),
    quoted: quoteOf[first]! > 0,
    dependent: inRole || owns,
    attributive:
      !owns &&
      after !== undefined &&
      !inRole &&
      kind === 'name' &&
      entity.kind !== 'person' &&
      /^(?:NOUN|PROPN|ADJ)$/.test(after.pos),
    located: before !== undefined && start > from && LOCATED.test(before.norm),
    kind,
  }
}

/**
 * "That man is Jo Park.", "The mayor of Leeds was Ada Obi.": whom the sentence brings in; what follows is about them.
 */
function isPresented(
  { tokens, sentences, sentenceOf }: Scene,
  start: number,
  end: number,
  from: number,
): boolean {
  if (!/^(?:is|was)$/.test(tokens[start - 1]?.norm ?? '') || start - from > 12) return false
  const last = sentences[sentenceOf[start]!]?.endToken ?? end
  if (end < last && !/^[.,;:!?]$/.test(tokens[end]!.norm)) return false
  for (let i = from; i < start - 1; i++)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX' || tokens[i]!.norm === ',') return false
  return true
}

const isCited = (tokens: readonly Token[], start: number) =>
  tokens[start - 1]?.norm === 'to' && tokens[start - 2]?.norm === 'according'

/** Whether the word at `at` is the subject of a verb of saying beside it: "he said", "said she". */
export const isSpeaker = (tokens: readonly Token[], at: number): boolean =>
  SAYS.test(tokens[at + 1]?.norm ?? '') || (at > 0 && SAYS.test(tokens[at - 1]!.norm))

/** No verb before it in its clause, and no preposition just before it. */
function isSubject(scene: Scene, start: number, from: number): boolean {
  const { tokens } = scene
  if (start > from && tokens[start - 1]!.pos === 'ADP') return false
  // "After Obi left, Lem spoke."
  if (start > from && tokens[start - 1]!.norm === ',' && ASIDE.test(tokens[from]!.norm)) return true
  for (let i = start - 1; i >= from && i > start - 30; i--) {
    const { norm, pos } = tokens[i]!
    if (CLAUSE.test(norm) || (norm === 'and' && tokens[i - 1]?.norm === ',')) return true
    if ((pos === 'VERB' && !norm.endsWith('ing')) || pos === 'AUX') return false
  }
  return true
}

/** A word that makes its clause a side one stands before the name, with no verb or comma between. */
function isAside({ tokens }: Scene, start: number, from: number): boolean {
  for (let i = start - 1; i >= from && i > start - 8; i--) {
    const { norm, pos } = tokens[i]!
    if (ASIDE.test(norm)) return true
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return false
  }
  return false
}
