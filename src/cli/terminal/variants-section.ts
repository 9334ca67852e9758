import { excerptOf, type Piece } from '../../web/edition/excerpt.ts'
import type { EditedReading, EditedVariant, Edition } from '../../web/edition/types.ts'
import { heading, more } from './head-section.ts'
import { bracket, hang, run, wrapRuns, type Line, type Run, type Style } from './rich.ts'
import type { Sheet } from './to-text.ts'
import { displayWidth } from './width.ts'

const SHOWN = 12
const READINGS = 4

/** What each relation is called before a reader. */
export const RELATION_NAMES = {
  conflict: 'conflict',
  altered: 'altered',
  superseded: 'superseded',
  granularity: 'finer and coarser',
  spelling: 'spelling',
} as const

/** The variants, worst first: what each is, then its readings with the words that part them marked. */
export function variantsSection(edition: Edition, sheet: Sheet): Line[] {
  const { variants } = edition
  if (!variants.length) return []
  const shown = variants.slice(0, sheet.limit(SHOWN))
  const counts = Object.entries(RELATION_NAMES)
    .map(([relation, name]) => [variants.filter(v => v.variant.relation === relation).length, name] as const)
    .filter(([n]) => n)
    .map(([n, name]) => `${n} ${name}`)
  const sigla = shown.flatMap(v => v.readings.map(r => displayWidth(r.sigla)))
  const column = Math.min(12, Math.max(...sigla)) + 2
  const lines = shown.flatMap(v => variantLines(v, edition, sheet, column))
  return [...heading('Variants', counts.join(', '), sheet), ...lines, ...more(variants.length, shown.length)]
}

function variantLines(v: EditedVariant, edition: Edition, sheet: Sheet, column: number): Line[] {
  const { kind, relation } = v.variant
  const number = `${String(v.number).padStart(3)}  `
  const alarm: Style = relation === 'conflict' || relation === 'altered' ? 'alarm' : 'strong'
  const head = hang(
    [run(number, 'quiet')],
    5,
    wrapRuns(
      [run(`${kind}, ${RELATION_NAMES[relation]}`, alarm), run(' — '), run(v.variant.note)],
      sheet.width - 5,
    ),
  )
  const shown = v.readings.slice(0, sheet.limit(READINGS))
  const rows = shown.flatMap(r =>
    hang([run('     '), run(r.sigla, 'strong')], 5 + column, readingLines(r, edition, sheet, column)),
  )
  return [...head, ...rows, ...more(v.readings.length, shown.length, 5)]
}

function readingLines(r: EditedReading, edition: Edition, sheet: Sheet, column: number): Line[] {
  const { passage, differing } = r.shown
  const report = edition.byId.get(passage.report)!.report
  const pieces = excerptOf(report.text, passage, differing, { context: 40, length: 200 })
  const runs: Run[] = pieces.map(p => run(p.text, styleOf(p)))
  if (r.needsValue) runs.unshift(run(r.value, 'differs'), run(': ', 'plain'))
  return wrapRuns(sheet.color ? runs : bracket(runs), sheet.width - 5 - column)
}

const styleOf = (p: Piece): Style =>
  p.kind === 'differs' ? 'differs' : p.kind === 'passage' ? 'plain' : 'quiet'
