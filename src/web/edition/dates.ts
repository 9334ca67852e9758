const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const ISO =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?)?)?$/

/**
 * An ISO 8601 date as a reader writes it, with the precision that it has; what is no such date stays as it is.
 *
 *     2025-12-22T07:08+08:00   22 Dec 2025, 07:08 UTC+8
 *     2025-12-21               21 Dec 2025
 *     2025-12                  Dec 2025
 */
export function formatDate(iso: string): string {
  const parts = ISO.exec(iso)?.groups
  const month = parts?.['month'] && MONTHS[Number(parts['month']) - 1]
  if (!parts || (parts['month'] && !month)) return iso
  const date = [parts['day'] && String(Number(parts['day'])), month, parts['year']].filter(Boolean).join(' ')
  return parts['time'] ? `${date}, ${parts['time']}${formatZone(parts['zone'])}` : date
}

/** A day or a range of days: "3 – 5 Mar 2025", "28 Feb – 2 Mar 2025". Times of day are left out. */
export function formatRange(from: string | null, to: string | null): string {
  const [a, b] = [from?.slice(0, 10) ?? null, to?.slice(0, 10) ?? null]
  if (!a || !b || a === b) return a || b ? formatDate((a ?? b)!) : ''
  const [left, right] = [formatDate(a).split(' '), formatDate(b).split(' ')]
  if (left.length === right.length)
    while (left.length > 1 && left.at(-1) === right[left.length - 1]) left.pop()
  return `${left.join(' ')} – ${right.join(' ')}`
}

function formatZone(zone: string | undefined): string {
  if (!zone) return ''
  if (zone === 'Z' || /^[+-]00:?00$/.test(zone)) return ' UTC'
  const minutes = zone.slice(-2)
  return ` UTC${zone[0]}${Number(zone.slice(1, 3))}${minutes === '00' ? '' : `:${minutes}`}`
}
