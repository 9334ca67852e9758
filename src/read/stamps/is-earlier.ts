/** A stamp without a zone may lie so far from UTC. */
const ZONE_MS = 14 * 3_600_000
const DAY_MS = 24 * 3_600_000

/** Whether stamp `a` is surely earlier than `b`, whatever hours and zones they leave open. */
export function isEarlier(a: string, b: string): boolean {
  const one = spanOf(a)
  const other = spanOf(b)
  // two stamps of one page without zones are told by one clock
  if (!one.zoned && !other.zoned) return one.to - ZONE_MS < other.from + ZONE_MS
  return one.to < other.from
}

/** The moments that a stamp may mean: from, and the last one. */
function spanOf(iso: string): { from: number; to: number; zoned: boolean } {
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(iso.slice(10))
  const at = Date.parse(iso.length > 10 && !zoned ? `${iso}Z` : iso)
  const slack = zoned ? 0 : ZONE_MS
  return { from: at - slack, to: at + slack + (iso.length > 10 ? 0 : DAY_MS - 1), zoned }
}
