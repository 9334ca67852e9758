import { readInputs } from '../../read/files.ts'
import type { Problem, Report } from '../../record/index.ts'

/**
 * Takes back in the files that were passed over because they say the same as others: for who asks where texts come from, a
 * copy is a report of its own. An id is made of what a report says, so the later ones get a number.
 */
export async function keepTwins(
  reports: readonly Report[],
  problems: readonly Problem[],
): Promise<{ reports: Report[]; problems: Problem[] }> {
  const all = [...reports]
  const left: Problem[] = []
  const taken = new Set(reports.map(r => r.id))
  for (const problem of problems) {
    const again = problem.code === 'same-report' ? await readInputs([problem.input]) : null
    const [twin] = again?.reports ?? []
    if (!twin || again!.reports.length > 1) {
      left.push(problem)
      continue
    }
    let n = 2
    while (taken.has(`${twin.id}-${n}`)) n++
    taken.add(`${twin.id}-${n}`)
    all.push({ ...twin, id: `${twin.id}-${n}` })
  }
  return { reports: all, problems: left }
}
