/**
 * How long a `Retry-After` header asks to wait, in milliseconds; null when it is missing or says nothing that
 * can be read. It holds seconds or a date.
 *
 * @param nowMs - the time to count from
 * @see RFC 9110, 10.2.3
 */
export function parseRetryAfter(value: string | null, nowMs: number): number | null {
  const text = value?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  if (!/^[A-Z][a-z]{2,8},/.test(text)) return null
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs)
}
