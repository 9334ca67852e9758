/** The siglum of the report at place `index`: A to Z, then Aa, Ab … */
export function siglumAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  const round = Math.floor(index / 26)
  return round === 0 ? letter : siglumAt(round - 1) + letter.toLowerCase()
}

/** A witness's place among the reports and its label. */
export interface Place {
  index: number
  siglum: string
}

/** Sigla in order, runs of four and more drawn together: "A B D", "A–F H". */
export function listSigla(places: readonly Place[]): string {
  const sorted = [...new Map(places.map(p => [p.index, p])).values()].sort((a, b) => a.index - b.index)
  const out: string[] = []
  for (let i = 0; i < sorted.length;) {
    let j = i
    while (sorted[j + 1]?.index === sorted[j]!.index + 1) j++
    if (j - i >= 3) out.push(`${sorted[i]!.siglum}–${sorted[j]!.siglum}`)
    else out.push(...sorted.slice(i, j + 1).map(p => p.siglum))
    i = j + 1
  }
  return out.join(' ')
}
