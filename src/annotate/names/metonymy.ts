import { Word } from './lexicon.ts'
import type { Part } from './parse-run.ts'
import type { Words } from './words.ts'

const MOVES =
  /^(?:leave|leaves|left|leaving|depart|departed|head|headed|heading|bound|fly|flew|flying|travel|traveled|travelled|return|returned|returning|went|go|going|move|moved|drive|drove|arrive|arrived|came|come|sent|visit|visits|visited|visiting|trip|flight|journey|train|road|talks|summit|meeting|conference|rally|held)$/
const URBAN =
  /^(?:street|streets|airport|mayor|suburb|suburbs|metro|subway|police|stadium|university|hotel|hospital|area|region|outskirts|skyline|court|apartment|home|residents|neighborhood|neighbourhood|district|museum|theater|theatre|museums|port|harbour|harbor)$/

/**
 * Whether a capital stands for its country here: it acts, owns a policy or is acted on.
 *
 *     Paris has refused to pay.        The envoy landed in Paris.
 *     ~~~~~ France                                        ~~~~~ the city
 */
export function speaksForCountry(w: Words, p: Part): boolean {
  const { tokens, bits } = w
  const before = tokens[p.first - 1]?.norm ?? ''
  const after = tokens[p.end]
  if (
    after &&
    after.norm === ',' &&
    (w.shape[p.end + 1] ?? 0) & 1 &&
    /^[,.]$/.test(tokens[p.end + 2]?.norm ?? '')
  )
    return false
  switch (before) {
    case 'between':
    case 'by':
    case 'against':
    case 'with':
      return true
    case 'and':
      return p.first > 1 && (actsNext(w, p) || betweenTwo(w, p.first))
    case 'to':
    case 'for':
    case 'from':
      return (
        before !== 'from' &&
        !MOVES.test(tokens[p.first - 2]?.norm ?? '') &&
        tokens[p.first - 2]?.pos === 'ADJ'
      )
  }
  if ((bits[p.first - 1] ?? 0) & Word.Located || before === 'of' || before === 'via') return false
  if (after?.norm === "'s" || after?.norm === "'") return !URBAN.test(tokens[p.end + 1]?.norm ?? '')
  return actsNext(w, p)
}

function betweenTwo(w: Words, first: number): boolean {
  for (let i = first - 2; i > Math.max(0, first - 6); i--) if (w.tokens[i]!.norm === 'between') return true
  return false
}

/** A verb follows, perhaps after "however," or an adverb. */
function actsNext(w: Words, p: Part): boolean {
  let i = p.end
  if (w.tokens[i]?.norm === ',' && w.tokens[i + 2]?.norm === ',' && w.tokens[i + 1]?.pos === 'ADV') i += 3
  while (w.tokens[i]?.pos === 'ADV' && i < p.end + 5) i++
  const t = w.tokens[i]
  return (
    t !== undefined &&
    (t.pos === 'AUX' || t.pos === 'VERB' || ((w.bits[i]! & Word.Says) !== 0 && t.pos !== 'NOUN')) &&
    !t.norm.endsWith('ing')
  )
}
