import type { ReusedPassage } from '../../lineage/index.ts'
import type { Report } from '../../record/index.ts'
import type { Span } from '../../text/span.ts'
import { counted, heading } from './head-section.ts'
import { cut, hang, renderLines, run, wrapRuns, type Line } from './rich.ts'
import { sheetOf, type Sheet, type TextOptions } from './to-text.ts'

/** Characters of a passage that are shown without `--all`. */
const SHOWN = 280
/** A passage of which this part is quoted is evidence of one speech, not of copying. */
const QUOTED = 0.5

/**
 * What two texts share, passage below passage.
 *
 *     a.txt and b.txt
 *     2 passages · 64 % of b.txt stands in a.txt, 40 % of a.txt in b.txt
 *
 *     1  VERBATIM, 100 %
 *        a.txt  0–95     A ferry sank …
 *        b.txt  210–305  A ferry sank …
 */
export function toReuseText(
  [a, b]: readonly [Report, Report],
  passages: readonly ReusedPassage[],
  options: TextOptions = {},
): string {
  const sheet = sheetOf(options)
  const [nameA, nameB] = [a.source, b.source].map(name => cut(name.split(/[\\/]/).at(-1)!, 30)) as [
    string,
    string,
  ]
  const part = (report: Report, side: 'a' | 'b') =>
    `${Math.round(
      100 *
        coveredPart(
          report.text.length,
          passages.map(p => p[side]),
        ),
    )} %`
  const summary = passages.length
    ? `${counted(passages.length, 'passage')} · ${part(b, 'b')} of ${nameB} stands in ${nameA}, ${part(a, 'a')} of ${nameA} in ${nameB}`
    : 'Nothing in common: no passage stands in both, word for word or reworked.'
  const lines: Line[] = [
    ...wrapRuns([run(`${nameA} and ${nameB}`, 'strong')], sheet.width),
    ...wrapRuns([run(summary, 'quiet')], sheet.width),
  ]
  const places = passages.flatMap(p => [place(nameA, p.a), place(nameB, p.b)])
  const column = Math.max(0, ...places.map(p => p.length)) + 2
  passages.forEach((p, i) => {
    const quoted =
      p.quoted >= QUOTED ? `, ${Math.round(100 * p.quoted)} % of it quoted: no sign of copying` : ''
    lines.push(
      [],
      ...heading(`${i + 1}  ${p.kind}`, `${Math.round(100 * p.share)} % of the words${quoted}`, sheet),
      ...passageLines(place(nameA, p.a), a.text.slice(p.a.start, p.a.end), column, sheet),
      ...passageLines(place(nameB, p.b), b.text.slice(p.b.start, p.b.end), column, sheet),
    )
  })
  return renderLines(lines, sheet.color)
}

const place = (name: string, { start, end }: Span): string => `${name}  ${start}–${end}`

/** A passage beside its place; only its beginning and its end where it is long. */
export function passageLines(label: string, text: string, column: number, sheet: Sheet): Line[] {
  const most = sheet.limit(SHOWN)
  const shown = text.length <= most ? text : `${headOf(text, most * 0.7)} … ${tailOf(text, most * 0.3)}`
  return hang([run(`   ${label}`, 'quiet')], column + 3, wrapRuns([run(shown)], sheet.width - column - 3))
}

const headOf = (text: string, most: number): string => text.slice(0, Math.max(1, text.lastIndexOf(' ', most)))
const tailOf = (text: string, most: number): string => {
  const from = text.indexOf(' ', text.length - most)
  return text.slice(from < 0 ? text.length : from + 1)
}

/** Part of a text of so many characters that the spans cover, each character once. */
function coveredPart(length: number, spans: readonly Span[]): number {
  let [covered, end] = [0, 0]
  for (const s of [...spans].sort((x, y) => x.start - y.start)) {
    covered += Math.max(0, s.end - Math.max(end, s.start))
    end = Math.max(end, s.end)
  }
  return covered / Math.max(1, length)
}
