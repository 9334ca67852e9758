import { fnv1a } from '../../src/text/hash.ts'

/** Words that may stand for one another in a report without changing what it says. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = (
  [
    ['approximately', 'about'],
    ['roughly', 'about'],
    ['obtain', 'get'],
    ['purchase', 'buy'],
    ['purchased', 'bought'],
    ['began', 'started'],
    ['begin', 'start'],
    ['attempted', 'tried'],
    ['attempt', 'effort'],
    ['assist', 'help'],
    ['help', 'aid'],
    ['however', 'still'],
    ['also', 'as well'],
    ['large', 'big'],
    ['big', 'large'],
    ['many', 'numerous'],
    ['several', 'some'],
    ['people', 'persons'],
    ['children', 'kids'],
    ['campaign', 'drive'],
    ['speech', 'address'],
    ['country', 'nation'],
    ['nation', 'country'],
    ['law', 'statute'],
    ['support', 'backing'],
    ['plan', 'scheme'],
    ['fight', 'battle'],
    ['show', 'reveal'],
    ['shows', 'reveals'],
    ['showed', 'revealed'],
    ['wants', 'would like'],
    ['while', 'as'],
    ['because', 'since'],
    ['said', 'stated'],
    ['told', 'informed'],
    ['questions', 'queries'],
    ['problem', 'difficulty'],
    ['money', 'funds'],
    ['often', 'frequently'],
    ['recently', 'lately'],
    ['major', 'important'],
    ['group', 'organisation'],
    ['job', 'post'],
    ['jobs', 'posts'],
  ] as const
).map(([from, to]) => [new RegExp(`\\b${from}\\b`, 'g'), to])

/** Words that may go. */
const LOOSE = /\b(?:very|really|just|even|already|simply|largely|quickly|clearly|particularly|especially) /g
/** A relative clause between commas, without digits or quotation marks. */
const ASIDE = /, (?:who|which|whose)\b[^,.“”"\d]{5,70},(?= [a-z])/

/** A sentence; `fixed` where a quotation runs over its edges, so that its words are somebody's. */
export interface Reworded {
  text: string
  fixed: boolean
}

/**
 * Rewords sentences of a draft: synonyms, loose words and asides dropped, a sentence split at ", and", two joined. Words
 * between quotation marks stay. What is done to a sentence depends on its place alone, so that a draft with an error and
 * the same draft without it are reworded alike.
 */
export function reword(sentences: readonly Reworded[], seed: number): string[] {
  const out: string[] = []
  sentences.forEach(({ text: sentence, fixed }, i) => {
    if (fixed) return void out.push(sentence)
    const dice = fnv1a(`${seed} ${i}`)
    let s = outsideQuotes(sentence, t => {
      let text = t.replace(LOOSE, '')
      if (dice & 1) text = text.replace(ASIDE, '')
      SYNONYMS.forEach(([from, to], k) => {
        if (fnv1a(`${seed} ${i} ${k}`) % 10 < 6) text = text.replace(from, to)
      })
      return text
    })
    if (dice & 2 && !/[“”"]/.test(s)) s = s.replace(/, and (?=(?:he|she|they|it)\b)/, '. And ')
    const last = out.at(-1)
    const joins = dice % 3 === 0 && last && last.length + s.length < 260 && !/[“”"?!]/.test(last + s)
    if (joins && /[a-z]\.$/.test(last) && /^(?:The|A|He|She|It|They|In|But|And)\b/.test(s))
      out[out.length - 1] = `${last.slice(0, -1)}, and ${s[0]!.toLowerCase()}${s.slice(1)}`
    else out.push(s)
  })
  return out
}

const outsideQuotes = (text: string, edit: (t: string) => string): string =>
  text
    .split(/(“[^”\n]*”|"[^"\n]*")/)
    .map((part, i) => (i % 2 ? part : edit(part)))
    .join('')
