/**
 * A short, stable fingerprint of a string, for ids that are derived from content.
 *
 * @returns 11 characters of base 36 (two rounds of 32-bit FNV-1a with different offsets)
 * @see Fowler, Noll, Vo: the FNV hash
 */
export function fingerprint(value: string): string {
  return (fnv1a(value, 0x811c9dc5) * 0x100000 + (fnv1a(value, 0x9e3779b9) & 0xfffff))
    .toString(36)
    .padStart(11, '0')
}

/** 32-bit FNV-1a over the UTF-16 code units of `value`. */
export function fnv1a(value: string, seed = 0x811c9dc5): number {
  let h = seed
  for (let i = 0; i < value.length; i++) h = Math.imul(h ^ value.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Stirs the bits of a 32-bit number so that near numbers lie far apart. */
export function mix32(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
