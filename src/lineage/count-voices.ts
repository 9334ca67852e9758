import type { Claim, Lineage, Passage, Quotation } from '../record/index.ts'

/**
 * The claims with who stands behind them: independent origins, and, counted apart, the primary speakers. Ten reports
 * written apart of what one man said are ten origins and one speaker.
 *
 * @returns the claims in the order given; `speakers` are actor ids, sorted; `ownVoice` counts the origins that say it
 *   without giving it to anyone
 */
export function countVoices(
  claims: readonly Claim[],
  quotations: readonly Quotation[],
  lineage: Pick<Lineage, 'origins'>,
): Claim[] {
  const originOf = new Map(lineage.origins.flatMap((group, i) => group.map(id => [id, i] as const)))
  const byReport = new Map<string, Quotation[]>()
  for (const q of quotations) {
    const list = byReport.get(q.report)
    if (list) list.push(q)
    else byReport.set(q.report, [q])
  }
  return claims.map(claim => {
    const given = claim.witnesses.map(w => ({
      origin: originOf.get(w.report),
      quotation: (byReport.get(w.report) ?? []).find(q => holdsHalf(q, w)),
    }))
    return {
      ...claim,
      origins: new Set(given.map(g => g.origin)).size,
      speakers: [...new Set(given.flatMap(g => g.quotation?.speaker ?? []))].sort(),
      ownVoice: new Set(given.filter(g => !g.quotation).map(g => g.origin)).size,
    }
  })
}

/** True when half of a passage or more is somebody's words, quoted or told. */
function holdsHalf(quotation: Quotation, { start, end }: Passage): boolean {
  let inside = 0
  for (const c of quotation.content) inside += Math.max(0, Math.min(end, c.end) - Math.max(start, c.start))
  return 2 * inside >= end - start
}
