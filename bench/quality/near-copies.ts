/**
 * Near copies: excerpts of articles with one planted error each, and with edits that change nothing.
 *
 *     npx tsx bench/quality/near-copies.ts [corpora folder] [articles] [--show TYPE]
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { checkLine, indexSources, textWitness } from '../../src/check/index.ts'
import { excerptOf, makeHarmless, plantErrors } from './plant-errors.ts'

const args = process.argv.slice(2).filter((a, i, all) => !a.startsWith('--') && all[i - 1] !== '--show')
const show = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : null
const corpora = args[0] ?? process.env['CORPORA'] ?? '../shared/corpora'
const file = path.join(corpora, 'polnear/train.jsonl.gz')
if (!existsSync(file)) {
  console.log(`${file} is not here, left out`)
  process.exit(0)
}
const articles = gunzipSync(readFileSync(file))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map(l => JSON.parse(l) as { id: string; text: string })
const wanted = Number(args[1] ?? 120)
const step = Math.max(1, Math.floor(articles.length / wanted))

const found = new Map<string, { n: number; found: number; named: number }>()
const harmless = new Map<string, { n: number; alarms: number }>()
for (let i = 0; i < articles.length; i += step) {
  const { id, text } = articles[i]!
  const source = textWitness('source-0', text)
  const excerpt = excerptOf(id, text, source.annotations)
  if (!excerpt) continue
  const index = indexSources([source])
  const complaints = (draft: string) =>
    checkLine(textWitness('draft', draft), index).diagnostics.filter(d => d.severity !== 'info')
  for (const { type, rules, draft } of plantErrors(excerpt)) {
    const said = complaints(draft)
    const row = found.get(type) ?? found.set(type, { n: 0, found: 0, named: 0 }).get(type)!
    row.n++
    if (said.length) row.found++
    if (said.some(d => rules.includes(d.rule))) row.named++
    else if (show === type)
      console.log(
        `MISSED ${id}`,
        difference(text.slice(excerpt.start, excerpt.end), draft),
        said.map(d => `${d.rule}: ${d.draft.exact}`),
      )
  }
  for (const { type, draft } of makeHarmless(excerpt)) {
    const said = complaints(draft)
    const row = harmless.get(type) ?? harmless.set(type, { n: 0, alarms: 0 }).get(type)!
    row.n++
    if (said.length) row.alarms++
    if (said.length && show === type)
      console.log(
        `ALARM ${id}`,
        said.map(d => `${d.rule}: ${d.draft.exact} (${d.message})`),
      )
  }
}
for (const [type, { n, found: f, named }] of found)
  console.log(
    `${type.padEnd(22)} n ${String(n).padStart(4)}  found ${(f / n).toFixed(3)}  right rule ${(named / n).toFixed(3)}`,
  )
const all = [...harmless.values()]
for (const [type, { n, alarms }] of harmless)
  console.log(`${type.padEnd(22)} n ${String(n).padStart(4)}  alarms ${(alarms / n).toFixed(3)}`)
console.log(
  `harmless drafts with an alarm: ${all.reduce((s, r) => s + r.alarms, 0)} of ${all.reduce((s, r) => s + r.n, 0)}`,
)

/** The words around the first difference of two texts. */
function difference(a: string, b: string): string {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return JSON.stringify(b.slice(Math.max(0, i - 60), i + 60))
}
