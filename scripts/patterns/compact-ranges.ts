/** The classes that are written out; their long names (`\p{Letter}`) are not, and stay exact. */
export const CLASSES = ['L', 'Lu', 'Ll', 'M', 'N'] as const
export type ClassName = (typeof CLASSES)[number]

type Range = readonly [from: number, to: number]

/**
 * A stretch of Unicode and how a class is taken from it: `exact`, only that a range runs on over code points that
 * are not assigned; `whole`, from its first member to its last with all that stands between.
 */
type Zone = readonly [from: number, to: number, how: 'exact' | 'whole']

/**
 * Exact for the scripts that news in English quotes; for the others a letter is a letter, but their digits and stops
 * may count as one too. Symbols that look like letters (2100–2BFF) and emoji are none.
 */
const LETTERS: readonly Zone[] = [
  [0x0000, 0x06ff, 'exact'],
  [0x0700, 0x08ff, 'whole'],
  [0x0900, 0x097f, 'exact'],
  [0x0980, 0x1fff, 'whole'],
  [0x2070, 0x209f, 'exact'],
  [0x2c00, 0x2dff, 'whole'],
  [0x3000, 0x33ff, 'exact'],
  [0x3400, 0xd7ff, 'whole'],
  [0xf900, 0xffff, 'exact'],
  [0x10000, 0x1cfff, 'whole'],
  [0x1d400, 0x1d7cb, 'whole'],
  [0x1df00, 0x1eeff, 'whole'],
  [0x20000, 0x3ffff, 'whole'],
]

const ZONES: { readonly [name in ClassName]: readonly Zone[] } = {
  L: LETTERS,
  // capitals and small letters stand in turn in the rarer blocks: there all count as small, but for Ə, Ș, Ț, Ґ, ẞ
  Lu: [
    [0x0000, 0x017f, 'exact'],
    [0x018f, 0x018f, 'exact'],
    [0x0218, 0x0218, 'exact'],
    [0x021a, 0x021a, 'exact'],
    [0x0370, 0x03d7, 'exact'],
    [0x0400, 0x045f, 'exact'],
    [0x0490, 0x0490, 'exact'],
    [0x1e9e, 0x1e9e, 'exact'],
    [0xff21, 0xff3a, 'exact'],
  ],
  Ll: [
    [0x0000, 0x017f, 'exact'],
    [0x0180, 0x018e, 'whole'],
    [0x0190, 0x0217, 'whole'],
    [0x0219, 0x0219, 'exact'],
    [0x021b, 0x02af, 'whole'],
    [0x0370, 0x03d7, 'exact'],
    [0x03d8, 0x03ff, 'whole'],
    [0x0400, 0x045f, 'exact'],
    [0x0460, 0x048f, 'whole'],
    [0x0491, 0x052f, 'whole'],
    [0x1e00, 0x1e9d, 'whole'],
    [0x1e9f, 0x1fff, 'whole'],
    [0xff41, 0xff5a, 'exact'],
  ],
  M: [
    [0x0000, 0x06ff, 'exact'],
    [0x0900, 0x097f, 'exact'],
    [0x1ab0, 0x1aff, 'whole'],
    [0x1dc0, 0x1dff, 'whole'],
    [0x20d0, 0x20ff, 'whole'],
    [0x3000, 0x33ff, 'exact'],
    [0xfe00, 0xfe2f, 'exact'],
  ],
  N: [
    [0x0000, 0x06ff, 'exact'],
    [0x0900, 0x097f, 'exact'],
    [0x2000, 0x27ff, 'exact'],
    [0x3000, 0x30ff, 'exact'],
    [0xff10, 0xff19, 'exact'],
  ],
}

const UNASSIGNED = /\p{Cn}/u

/**
 * A class of letters, marks or numbers as a few ranges, by what the running engine knows of Unicode.
 *
 * Below U+0530 `L`, `M` and `N` are those of Unicode for every assigned code point; beyond see the zones above.
 */
export function compactRanges(name: ClassName): readonly Range[] {
  const member = new RegExp(`\\p{${name}}`, 'u')
  const ranges: [number, number][] = []
  for (const [from, to, how] of ZONES[name]) {
    let open: [number, number] | null = null
    for (let code = from; code <= to; code++) {
      const c = String.fromCodePoint(code)
      if (!member.test(c)) {
        if (how === 'exact' && !UNASSIGNED.test(c)) open = null
      } else if (open) open[1] = code
      else ranges.push((open = [code, code]))
    }
  }
  return ranges
}

const escaped = (code: number): string =>
  code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`

/** The inside of a class in a pattern with the flag `u`: "\u0041-\u005a\u00b5". */
export function rangesAsPattern(ranges: readonly Range[]): string {
  return ranges
    .map(([from, to]) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`))
    .join('')
}
