import { formatDate } from '../../web/edition/dates.ts'
import type { Edition, Evidence } from '../../web/edition/types.ts'
import { heading, more } from './head-section.ts'
import { hang, run, wrapRuns, type Line, type Run } from './rich.ts'
import type { Sheet } from './to-text.ts'
import { displayWidth } from './width.ts'

const SHOWN = 8

/** Timeline, positions and next steps: one entry a line or two, with its sigla at the end. */
export function proceedingsSections(edition: Edition, sheet: Sheet): Line[][] {
  return [timeline(edition, sheet), positions(edition, sheet), steps(edition, sheet)]
}

function timeline(edition: Edition, sheet: Sheet): Line[] {
  if (!edition.timeline.length) return []
  const shown = edition.timeline.slice(0, sheet.limit(SHOWN))
  const column = Math.max(...shown.map(e => displayWidth(e.when)), 4) + 2
  return [
    ...heading('Timeline', '', sheet),
    ...shown.flatMap((e, i) =>
      entry(e.when && e.when === shown[i - 1]?.when ? '' : e.when, column, e.event.statement, e, sheet),
    ),
    ...more(edition.timeline.length, shown.length),
  ]
}

function positions(edition: Edition, sheet: Sheet): Line[] {
  if (!edition.issues.length) return []
  const shown = edition.issues.slice(0, sheet.limit(SHOWN))
  const all = shown.flatMap(i => i.positions)
  const column = Math.min(28, Math.max(...all.map(p => displayWidth(p.party)))) + 2
  return [
    ...heading('Positions', 'by issue', sheet),
    ...shown.flatMap(({ issue, positions: list }) => [
      [run(`  ${issue}`, 'strong')],
      ...list.flatMap(p =>
        hang(
          [run('    '), run(p.party)],
          4 + column,
          wrapRuns(
            [run(p.position.stance, 'strong'), run(' '), run(p.position.statement), bracketed(p)],
            sheet.width - 4 - column,
          ),
        ),
      ),
    ]),
    ...more(edition.issues.length, shown.length),
  ]
}

function steps(edition: Edition, sheet: Sheet): Line[] {
  if (!edition.steps.length) return []
  const shown = edition.steps.slice(0, sheet.limit(SHOWN))
  const dues = shown.map(s => (s.step.due ? formatDate(s.step.due) : 'no date'))
  const column = Math.max(...dues.map(displayWidth)) + 2
  return [
    ...heading('Next steps', '', sheet),
    ...shown.flatMap((s, i) => {
      const after = s.when.length ? `, ${s.when.join('; ')}` : ''
      const text = `${s.who ? `${s.who}: ` : ''}${s.step.step}${after}`
      return entry(dues[i]!, column, text, s, sheet)
    }),
    ...more(edition.steps.length, shown.length),
  ]
}

function entry(label: string, column: number, text: string, evidence: Evidence, sheet: Sheet): Line[] {
  return hang(
    [run('  '), run(label, 'quiet')],
    2 + column,
    wrapRuns([run(text), bracketed(evidence)], sheet.width - 2 - column),
  )
}

const bracketed = (evidence: Evidence): Run =>
  run(` [${evidence.sigla.replaceAll(' ', evidence.sigla.length < 16 ? '\u00a0' : ' ')}]`, 'quiet')
