import type { TimeExpression } from '../types.ts'

const BETWEEN = /^[^\S\n\r]{1,3}(to|until|till|through|and)[^\S\n\r]{1,3}$/
// over small letters: patterns over all letters and both cases are dear to compile
const LEAD = /(?<!\p{L})(from|between|since)[^\S\n\r]{1,3}(?:early |late |mid-)?$/u
const UNTIL = /(?<!\p{L})(until|till|through)[^\S\n\r]{1,3}$/u

/**
 * Joins two dates into a period where words say so, and opens one that "since" or "until" leaves open.
 *
 *     closed from Saturday to Monday     between 2019 and 2022     since February 2022     until Friday
 */
export function joinRanges(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  const out: TimeExpression[] = []
  for (let i = 0; i < times.length; i++) {
    const t = times[i]!
    const lead = text.slice(Math.max(0, t.start - 16), t.start).toLowerCase()
    const next = times[i + 1]
    if (t.kind !== 'date') {
      out.push(t)
      continue
    }
    const from = LEAD.exec(lead)?.[1]
    const join = next && next.kind === 'date' ? BETWEEN.exec(text.slice(t.end, next.start))?.[1] : undefined
    const joined =
      join &&
      (join === 'through' || (from === 'from' && join !== 'and') || (from === 'between' && join === 'and'))
    if (joined && next) {
      const start = from && from !== 'since' ? t.start - lead.length + lead.lastIndexOf(from) : t.start
      const ordered = t.from !== null && next.from !== null && t.from <= next.from
      out.push({
        start,
        end: next.end,
        kind: 'period',
        from: ordered ? t.from : null,
        until: ordered ? next.from : null,
        days: null,
      })
      i++
    } else if (from === 'since') out.push({ ...t, kind: 'period' })
    else if (UNTIL.test(lead)) out.push({ ...t, kind: 'period', from: null, until: t.from })
    else out.push(t)
  }
  return out
}
