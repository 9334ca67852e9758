/**
 * Reworded drafts: the errors of near copies in drafts whose sentences are also reworded, shortened, split and joined.
 * An error is found when the draft with it has a complaint that the same draft without it has not.
 *
 *     npx tsx bench/quality/reworded.ts [articles] [--show]
 */
import { checkLine, indexSources, textWitness } from '../../src/check/index.ts'
import { contains, overlaps } from '../../src/text/span.ts'
import { corpusFile, readLines } from '../support/corpus.ts'
import { excerptOf, plantErrors } from './plant-errors.ts'
import { reword, type Reworded } from './reword.ts'

const show = process.argv.includes('--show')
const wanted = Number(process.argv.slice(2).find(a => /^\d+$/.test(a)) ?? 100)
const file = corpusFile('polnear/train.jsonl.gz')
if (!file) process.exit(0)
const articles = readLines<{ id: string; text: string }>(file)
const step = Math.max(1, Math.floor(articles.length / wanted))
const found = new Map<string, { n: number; found: number }>()
let sentences = 0
let alarms = 0
for (let i = 1; i < articles.length; i += step) {
  const { id, text } = articles[i]!
  const source = textWitness('source-0', text)
  const excerpt = excerptOf(id, text, source.annotations)
  if (!excerpt) continue
  const index = indexSources([source])
  const split = (draft: string): Reworded[] => {
    const { sentences: all, quoted } = textWitness('d', draft).annotations
    return all.map(s => ({
      text: draft.slice(s.start, s.end),
      fixed: quoted.some(q => overlaps(q, s) && !contains(s, q)),
    }))
  }
  const complaints = (draft: string) =>
    checkLine(textWitness('draft', draft), index).diagnostics.filter(d => d.severity !== 'info')
  const clean = reword(split(text.slice(excerpt.start, excerpt.end)), excerpt.seed)
  const before = complaints(clean.join('\n'))
  sentences += clean.length
  alarms += before.length
  if (show)
    for (const d of before) console.log(`ALARM ${d.severity} ${d.rule}: ${d.draft.exact} | ${d.message}`)
  const known = new Set(before.map(d => `${d.rule} ${d.draft.exact}`))
  for (const { type, draft } of plantErrors(excerpt)) {
    const after = complaints(reword(split(draft), excerpt.seed).join('\n'))
    const row = found.get(type) ?? found.set(type, { n: 0, found: 0 }).get(type)!
    row.n++
    if (after.some(d => !known.has(`${d.rule} ${d.draft.exact}`))) row.found++
  }
}
for (const [type, { n, found: f }] of found)
  console.log(`${type.padEnd(22)} n ${String(n).padStart(4)}  found ${(f / n).toFixed(3)}`)
const shares = [...found.values()].map(r => r.found / r.n)
console.log(`mean recall ${(shares.reduce((a, b) => a + b, 0) / shares.length).toFixed(3)}`)
console.log(`false alarms per sentence ${(alarms / sentences).toFixed(4)} (${alarms} of ${sentences})`)
