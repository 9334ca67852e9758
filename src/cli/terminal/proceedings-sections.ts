import { formatDate } from '../../web/edition/dates.ts'
import type { EditedPosition, Edition, Evidence } from '../../web/edition/types.ts'
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
  const whens = shown.map(e => e.when || 'no date')
  const column = Math.max(...whens.map(displayWidth)) + 2
  return [
    ...heading('Timeline', '', sheet),
    ...shown.flatMap((e, i) =>
      entry(
        whens[i] === whens[i - 1] ? '' : whens[i]!,
        column,
        e.remark ? `${e.event.statement} (${e.remark})` : e.event.statement,
        e,
        sheet,
      ),
    ),
    ...more(edition.timeline.length, shown.length),
  ]
}

function positions(edition: Edition, sheet: Sheet): Line[] {
  if (!edition.issues.length) return []
  const shown = edition.issues.slice(0, sheet.limit(SHOWN))
  const all = shown.flatMap(i => i.positions)
  const column = Math.min(26, Math.max(...all.map(p => displayWidth(p.party)))) + 2
  return [
    ...heading('Positions', 'by issue', sheet),
    ...shown.flatMap(({ issue, positions: list }) => [
      [run(`  ${issue}`, 'strong')],
      ...list.flatMap(p =>
        hang(
          [run('    '), run(fit(p.party, 26))],
          4 + column,
          wrapRuns(
            [
              run(p.position.stance, 'strong'),
              run(' '),
              run(p.position.statement),
              ...(remarkOf(p) ? [run(` (${remarkOf(p)})`)] : []),
              bracketed(p),
            ],
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

/** In whose words, and where the party stood before. */
function remarkOf(p: EditedPosition): string | null {
  const { voice } = p.position
  const [last] = p.before
  const parts = [
    voice === 'own'
      ? p.said
        ? `so ${p.said}`
        : 'own words'
      : voice === 'others' && p.said
        ? `according to ${p.said}`
        : null,
    last && p.changed
      ? `before: ${last.stance}${last.date ? `, ${formatDate(last.date)}` : ''}`
      : p.changed
        ? 'a change'
        : null,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('; ') : null
}

/** A name that is wider than its column, cut with an ellipsis. */
export const fit = (text: string, width: number): string =>
  displayWidth(text) <= width
    ? text
    : `${[...text]
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`

export function entry(label: string, column: number, text: string, evidence: Evidence, sheet: Sheet): Line[] {
  return hang(
    [run('  '), run(label, 'quiet')],
    2 + column,
    wrapRuns([run(text), bracketed(evidence)], sheet.width - 2 - column),
  )
}

export const bracketed = (evidence: Evidence): Run =>
  run(` [${evidence.sigla.replaceAll(' ', evidence.sigla.length < 16 ? '\u00a0' : ' ')}]`, 'quiet')
