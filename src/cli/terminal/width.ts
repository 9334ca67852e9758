const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

// Ranges that fill two cells: East Asian wide and full-width letters, and pictures (Unicode 16, UAX #11).
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x274c, 0x274c],
  [0x2753, 0x2757],
  [0x2795, 0x2797],
  [0x2b50, 0x2b55],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f200, 0x1f320],
  [0x1f32d, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f90c, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
]

/** How many cells of a terminal a text fills: two for wide letters and pictures, none for marks on a letter. */
export function displayWidth(text: string): number {
  if (/^[\u0020-\u024f‐-‧‹›⟨⟩─-╿]*$/.test(text)) return text.length
  let cells = 0
  for (const { segment } of graphemes.segment(text)) cells += graphemeWidth(segment)
  return cells
}

function graphemeWidth(grapheme: string): number {
  const code = grapheme.codePointAt(0)!
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(grapheme)) return 0
  if (grapheme.includes('\ufe0f')) return 2
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}

/** The longest head of `text` that fills at most `cells` cells. */
export function fit(text: string, cells: number): string {
  let used = 0
  let out = ''
  for (const { segment } of graphemes.segment(text)) {
    used += graphemeWidth(segment)
    if (used > cells) break
    out += segment
  }
  return out
}
