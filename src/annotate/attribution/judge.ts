import { ADV, AUX, NOUN, PAD, PRON, PROPN, PUNCT, VERB, type Encoded } from './encode.ts'
import type { Reading } from './read-spans.ts'
import type { CueMap } from './tag-cues.ts'

/** What the judge looks at, in this order. */
export const JUDGE_FEATURES = [
  'cueP',
  'cueMean',
  'cueMax',
  'cueLength',
  'cuePos',
  'cueLastPos',
  'cueClue',
  'tagBefore',
  'tagAfter',
  'afterThat',
  'decoding',
  'logP',
  'behindBest',
  'logPEach',
  'sourceP',
  'contentP',
  'firstP',
  'lastP',
  'anySource',
  'readings',
  'size',
  'segments',
  'quoted',
  'cueQuoted',
  'sameQuote',
  'startsAtMark',
  'endsAtMark',
  'cutsQuote',
  'wholeQuotes',
  'startsWord',
  'startTag',
  'endTag',
  'afterEnd',
  'endsSentence',
  'crosses',
  'gap',
  'contentSide',
  'verbs',
  'commas',
  'hasSource',
  'sourceSize',
  'sourcePos',
  'sourceShape',
  'sourceGap',
  'sourceSide',
  'sourceSubject',
  'sourceStart',
  'sentence',
  'sentenceLength',
  'position',
  'bestOther',
  'cuesInside',
  'bestInside',
  'insideOther',
  'others',
  'leftQuote',
  'rightQuote',
  'startClue',
  'capitals',
  'sourcePossessive',
  'sourceRole',
  'subjectsBetween',
  'roleBeforeCue',
] as const
export const JUDGE_WIDTH = JUDGE_FEATURES.length

const isNominal = (p: number): boolean => p === NOUN || p === PROPN || p === PRON

/**
 * Writes what the judge wants to know of one reading at `row[at …]`.
 *
 * @param all - every candidate of the text, in text order; `index` is this reading's
 */
export function writeJudgeFeatures(
  e: Encoded,
  cues: CueMap,
  index: number,
  reading: Reading,
  readings: number,
  sentences: readonly { firstToken: number; endToken: number }[],
  row: Float32Array,
  at: number,
): void {
  let n = at
  const put = (value: number) => {
    row[n++] = value
  }
  const { content } = reading
  const from = reading.cueFrom + PAD
  const to = reading.cueTo + PAD
  const s = e.sentence[from]!
  const first = content[0]! + PAD
  const end = content.at(-1)! + PAD
  let mean = 0
  let max = 0
  let head = from
  for (let k = to - 1; k >= from; k--) {
    mean += cues.probability[k]!
    max = Math.max(max, cues.probability[k]!)
    if (e.pos[k] === VERB) head = k
  }
  put(reading.cueP)
  put(mean / (to - from))
  put(max)
  put(to - from)
  put(e.pos[head]!)
  put(e.pos[to - 1]!)
  put(e.clue[head]!)
  put(e.pos[from - 1]!)
  put(e.pos[to]!)
  put(e.nextThat[to - 1] ? e.nextThat[to - 1]! - to : 99)
  put(reading.decoding)
  put(reading.logP)
  put(reading.bestLogP - reading.logP)
  let size = 0
  for (let i = 0; i < content.length; i += 2) size += content[i + 1]! - content[i]!
  put(reading.logP / (size + 4))
  put(reading.sourceP)
  put(reading.contentP)
  put(reading.firstP)
  put(reading.lastP)
  put(reading.anySource)
  put(readings)
  put(size)
  put(content.length / 2)
  let inQuote = 0
  let capitals = 0
  let cutsQuote = 0
  let wholeQuotes = 0
  let verbs = 0
  let bestInside = 0
  let cuesInside = 0
  for (let i = 0; i < content.length; i += 2) {
    const a = content[i]! + PAD
    const b = content[i + 1]! + PAD
    for (let k = a; k < b; k++) {
      if (e.quote[k]) inQuote++
      if (e.quote[k] === 2) wholeQuotes++
      if (e.shape[k] === 2 || e.shape[k] === 3) capitals++
      if (e.pos[k] === VERB || e.pos[k] === AUX) verbs++
      if (cues.probability[k]! > bestInside) bestInside = cues.probability[k]!
    }
    cuesInside += cues.before[b]! - cues.before[a]!
    if (e.quoteId[a]! >= 0 && e.quoteId[a] === e.quoteId[a - 1] && e.quoteId[a] !== e.quoteId[from])
      cutsQuote++
    if (e.quoteId[b]! >= 0 && e.quoteId[b] === e.quoteId[b - 1] && e.quoteId[b] !== e.quoteId[from])
      cutsQuote++
  }
  put(inQuote / size)
  put(e.quoteId[from]! >= 0 ? 1 : 0)
  put(e.quoteId[from]! >= 0 && e.quoteId[from] === e.quoteId[first] ? 1 : 0)
  put(e.quote[first] === 2 ? 1 : e.quote[first] === 1 ? 2 : 0)
  put(e.quote[end - 1] === 3 ? 1 : e.quote[end - 1] ? 2 : 0)
  put(cutsQuote)
  put(wholeQuotes)
  put(e.tag[first] === e.tag[0] ? 0 : e.pos[first] === PUNCT ? 1 : e.pos[first]!)
  put(e.pos[first + 1]!)
  put(e.pos[end - 1]!)
  put(e.pos[end]!)
  put(e.sentence[end] !== e.sentence[end - 1] ? 2 : e.sentence[end + 1] !== e.sentence[end - 1] ? 1 : 0)
  put(e.sentence[first] === s && e.sentence[end - 1] === s ? 0 : e.sentence[first]! < s ? 1 : 2)
  put(first >= to ? first - to : end <= from ? from - end : -1)
  put(first >= to ? 1 : end <= from ? -1 : 0)
  put(verbs)
  put(e.commas[end]! - e.commas[first]!)
  const has = reading.sourceFrom >= 0
  const sFrom = reading.sourceFrom + PAD
  const sTo = reading.sourceTo + PAD
  let sPos = 0
  let sShape = 0
  let possessive = 0
  if (has) {
    let k = sFrom
    while (k + 1 < sTo && !isNominal(e.pos[k]!)) k++
    while (k + 1 < sTo && isNominal(e.pos[k + 1]!)) k++
    sPos = e.pos[k]!
    sShape = e.shape[k]!
    possessive = sTo - sFrom === 1 && e.pos[sFrom] === PRON ? 1 : 0
  }
  put(has ? 1 : 0)
  put(has ? sTo - sFrom : 0)
  put(sPos)
  put(sShape)
  put(!has ? -1 : sFrom >= to ? sFrom - to : from - sTo)
  put(!has ? 0 : sFrom >= to ? 1 : -1)
  // the source reaches up to the cue but for adverbs and auxiliaries
  let link = has ? sTo : from
  while (link < from && (e.pos[link] === ADV || e.pos[link] === AUX)) link++
  put(has && link === from ? 1 : 0)
  put(!has ? 0 : e.sentence[sFrom - 1] !== e.sentence[sFrom] ? 2 : e.pos[sFrom - 1] === PUNCT ? 1 : 0)
  const sentence = sentences[s]!
  put(s)
  put(sentence.endToken - sentence.firstToken)
  put(reading.cueFrom - sentence.firstToken)
  let bestOther = 0
  let others = 0
  let insideOther = 0
  const { candidates } = cues
  for (let i = index - 1; i >= 0 && i > index - 8; i--) {
    const c = candidates[i]!
    if (e.sentence[c.from] !== s) break
    others++
    if (c.p > bestOther) bestOther = c.p
    // a likely cue before this one, whose content may well hold it
    if (c.p > insideOther) insideOther = c.p
  }
  for (let i = index + 1; i < candidates.length && i < index + 8; i++) {
    const c = candidates[i]!
    if (e.sentence[c.from] !== s) break
    others++
    if (c.p > bestOther) bestOther = c.p
  }
  put(bestOther)
  put(cuesInside)
  put(bestInside)
  put(insideOther)
  put(others)
  put(e.lastClose[from] ? from - e.lastClose[from]! : 99)
  put(e.nextOpen[to - 1] ? e.nextOpen[to - 1]! - to : 99)
  put(e.clue[first]!)
  put(capitals / size)
  put(possessive)
  put(has ? e.role[sFrom]! : -1)
  put(
    has ? (sFrom < from ? e.subjects[from]! - e.subjects[sFrom]! : e.subjects[sFrom]! - e.subjects[to]!) : -9,
  )
  put(e.role[e.lastNominal[from]!]!)
}
