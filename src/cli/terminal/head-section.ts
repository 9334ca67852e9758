import type { Edition } from '../../web/edition/types.ts'
import { hang, run, wrapRuns, type Line } from './rich.ts'
import type { Sheet } from './to-text.ts'

/** The story line: what it is, how many reports from how many origins, when. */
export function headSection(edition: Edition, sheet: Sheet): Line[] {
  const { reports, origins, span, variants } = edition
  const facts = [
    counted(reports.length, 'report'),
    reports.length > 1 ? counted(origins, 'independent origin') : '',
    reports.length > 1 ? (variants.length ? counted(variants.length, 'variant') : 'no variants') : '',
    span,
  ].filter(Boolean)
  return [
    ...wrapRuns([run(edition.title, 'strong')], sheet.width),
    ...wrapRuns([run(facts.join(' · '), 'quiet')], sheet.width),
    ...(reports.length === 1
      ? wrapRuns(
          [run('One report alone: there is nothing to hold it against, so it has no variants.')],
          sheet.width,
        )
      : []),
  ]
}

/** "1 report", "2 reports". */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** A section's heading, its remark set quietly beside it. */
export function heading(title: string, remark: string, sheet: Sheet): Line[] {
  const head = `${title.toUpperCase()}  `
  return hang([run(head, 'strong')], head.length, wrapRuns([run(remark, 'quiet')], sheet.width - head.length))
}

/** "… and 12 more (--all)", or nothing. */
export function more(total: number, shown: number, indent = 2): Line[] {
  return total > shown ? [[run(`${' '.repeat(indent)}… and ${total - shown} more (--all)`, 'quiet')]] : []
}
