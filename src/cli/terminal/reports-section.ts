import { formatDate } from '../../web/edition/dates.ts'
import { publisherOf, titleOf } from '../../web/edition/names.ts'
import type { EditedReport, Edition } from '../../web/edition/types.ts'
import { counted, heading, more } from './head-section.ts'
import { cut, lineWidth, pad, run, type Line } from './rich.ts'
import type { Sheet } from './to-text.ts'
import { displayWidth } from './width.ts'

const SHOWN = 12

/**
 * The reports as a stemma: each origin's first report, what derives from it hung below.
 *
 *     A      Meridian Wire      Bridge shut after crack is found       3 Mar 2025, 07:08 UTC
 *     ├─ B   Larkhaven Courier  copy of A (97 %) · Bridge shut after … 3 Mar 2025, 08:30 UTC
 *     └─ C   Plain Reader       rewrite of A (64 %) · The bridge is …  3 Mar 2025
 */
export function reportsSection(edition: Edition, sheet: Sheet): Line[] {
  const shown = edition.reports.slice(0, sheet.limit(SHOWN))
  const trees = shown.map((r, i) => run(`${branch(r, i, edition.reports)}${r.siglum}`, 'strong'))
  const treeWidth = Math.max(...trees.map(t => displayWidth(t.text))) + 2
  const publishers = shown.map(r => publisherOf(r.report))
  const publisherWidth = Math.min(
    Math.max(...publishers.map(p => displayWidth(p))),
    Math.floor(sheet.width / 4),
  )
  const stamps = stampsOf(shown)
  const stampWidth = Math.max(...stamps.map(s => s.length))
  const titleWidth = sheet.width - 2 - treeWidth - publisherWidth - stampWidth - 4
  const narrow = titleWidth < 16
  const lines: Line[] = [...heading('Reports', remark(edition), sheet)]
  shown.forEach((r, i) => {
    const relation = relationOf(r)
    const title = titleOf(r.report)
    const label = `  ${pad(trees[i]!.text, treeWidth)}`
    if (narrow) {
      const room = sheet.width - displayWidth(label)
      lines.push([run(label, 'strong'), run(cut(`${publishers[i]!}, ${stamps[i]!}`, room))])
      lines.push([
        run(rail(r, i, edition.reports, displayWidth(label))),
        run(cut(relation || title, room), 'quiet'),
      ])
      return
    }
    const about: Line = relation
      ? [run(cut(relation, titleWidth)), run('')]
      : [run(cut(title, titleWidth), 'quiet')]
    if (relation && titleWidth - lineWidth(about) > 16)
      about[1] = run(cut(` · ${title}`, titleWidth - lineWidth(about)), 'quiet')
    lines.push([
      run(label, 'strong'),
      run(`${pad(cut(publishers[i]!, publisherWidth), publisherWidth)}  `),
      ...about,
      run(' '.repeat(Math.max(0, titleWidth - lineWidth(about)) + 2)),
      run(pad(stamps[i]!, stampWidth), 'quiet'),
    ])
  })
  return [...lines, ...more(edition.reports.length, shown.length), ...noticeLines(shown, sheet)]
}

/** When each report was published; the year is left out where all share the story's. */
function stampsOf(reports: readonly EditedReport[]): string[] {
  const dates = reports.map(r => r.report.publishedAt)
  const years = new Set(dates.flatMap(d => d?.slice(0, 4) ?? []))
  return dates.map(d => {
    const stamp = d ? formatDate(d) : 'undated'
    return years.size === 1 && d && d.length > 7 ? stamp.replace(` ${d.slice(0, 4)}`, '') : stamp
  })
}

function remark(edition: Edition): string {
  const words = edition.reports.reduce((n, r) => n + r.report.words, 0)
  return counted(words, 'word')
}

/** The branches before a siglum: the trunk goes on where a later report hangs from the same parent. */
function branch(r: EditedReport, i: number, all: readonly EditedReport[]): string {
  if (r.depth === 0) return r.sharesLostSource ? '* ' : ''
  const goesOn = (depth: number): boolean => {
    for (const next of all.slice(i + 1)) {
      if (next.origin !== r.origin || next.depth < depth) return false
      if (next.depth === depth) return true
    }
    return false
  }
  let out = ''
  for (let d = 1; d < r.depth; d++) out += goesOn(d) ? '│  ' : '   '
  return `${out}${goesOn(r.depth) ? '├─ ' : '└─ '}`
}

/** The trunk beside a second line. */
function rail(r: EditedReport, i: number, all: readonly EditedReport[], width: number): string {
  const own = branch(r, i, all).replaceAll('├─', '│ ').replaceAll('└─', '  ')
  const below = all[i + 1]?.origin === r.origin && all[i + 1]!.depth > r.depth ? '│' : ''
  return pad(`  ${r.depth === 0 && !below ? '' : own}${below}`, width)
}

function relationOf(r: EditedReport): string {
  if (r.parent) {
    const share = Math.round(r.parent.edge.share * 100)
    return `${r.parent.edge.kind} of ${r.parent.siglum}, ${share}\u00a0%`
  }
  return r.sharesLostSource ? '* shares a source not given here' : ''
}

/** What a report says of how it came to be; one line each. */
function noticeLines(reports: readonly EditedReport[], sheet: Sheet): Line[] {
  return reports.flatMap(r => {
    const notice =
      r.report.notices.find(n => n.kind === 'ai-generated') ??
      r.report.notices.find(n => n.kind === 'correction' || n.kind === 'verify-original')
    if (!notice) return []
    const line: Line = [
      run(`  ${pad(r.siglum, 3)}`, 'strong'),
      run(cut(`notice: ${notice.text}`, sheet.width - 5), 'quiet'),
    ]
    return [line]
  })
}
