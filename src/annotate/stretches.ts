/** A stretch of a text around hints, with the kinds of these as bits. */
export interface Stretch {
  start: number
  end: number
  kinds: number
}

/**
 * The stretches of a text around what a hint matches, cut between words: patterns need not read the rest.
 *
 * @param hint - global; something of it stands in everything that is looked for
 * @param before - how far a match may begin before a hint, in characters
 * @param behind - how far it may reach behind one
 * @param kindOf - bits that tell what a hint is
 */
export function stretchesAround(
  text: string,
  hint: RegExp,
  before: number,
  behind: number,
  kindOf: (hint: string) => number = () => 0,
): Stretch[] {
  const out: Stretch[] = []
  hint.lastIndex = 0
  for (let m = hint.exec(text); m; m = hint.exec(text)) {
    const last = out.at(-1)
    const kinds = kindOf(m[0])
    const end = hint.lastIndex + behind
    if (last && m.index - before <= last.end) {
      last.end = end
      last.kinds |= kinds
    } else out.push({ start: Math.max(0, m.index - before), end, kinds })
  }
  for (const stretch of out) {
    const end = text.slice(stretch.end, stretch.end + behind).search(/\s/)
    stretch.end = Math.min(text.length, stretch.end + (end < 0 ? behind : end))
  }
  return out
}
