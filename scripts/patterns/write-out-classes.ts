import { CLASSES, compactRanges, rangesAsPattern, type ClassName } from './compact-ranges.ts'

const written = new Map<string, string>()

function rangesOf(name: string): string | null {
  if (!(CLASSES as readonly string[]).includes(name)) return null
  let ranges = written.get(name)
  if (ranges === undefined) written.set(name, (ranges = rangesAsPattern(compactRanges(name as ClassName))))
  return ranges
}

/**
 * The source of a pattern, or of a string that becomes one, with `\p{L}` and its like written out as ranges:
 * `[\p{L}-]` becomes `[A-Za-z…-]`, `\p{L}` by itself `[A-Za-z…]`. `\P{L}` and the other properties stay.
 *
 * @param source - as it stands in the code: `\p{L}` in a literal or String.raw, `\\p{L}` in a plain string
 * @param slashes - how many backslashes make one in the pattern
 * @param inside - whether the source begins within a class, as the rest of a template may
 * @returns the source, and whether it ends within a class
 */
export function writeOutClasses(
  source: string,
  slashes: 1 | 2,
  inside = false,
): { source: string; inside: boolean } {
  const slash = '\\'.repeat(slashes)
  let out = ''
  let at = 0
  while (at < source.length) {
    if (source.startsWith(slash, at)) {
      const name = source.startsWith('p{', at + slashes)
        ? source.slice(at + slashes + 2, source.indexOf('}', at))
        : ''
      const ranges = rangesOf(name)
      // what is escaped counts for nothing, be it "[", "]" or a property that stays
      const length = ranges === null ? slashes + 1 : slashes + name.length + 3
      out += ranges === null ? source.slice(at, at + length) : inside ? ranges : `[${ranges}]`
      at += length
      continue
    }
    const c = source[at++]!
    if (c === '[') inside = true
    else if (c === ']') inside = false
    out += c
  }
  return { source: out, inside }
}
