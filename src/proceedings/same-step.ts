import { kindsOf, PROCEEDING } from './step-words.ts'
import type { Step } from './find-next-steps.ts'

/**
 * Whether two tellings are of one step: one actor, no two dates, and words in common or a verb of one kind on one
 * day ("will report to the minister on Monday", "is due to brief the minister on Monday").
 */
export function sameStep(a: Step, b: Step): boolean {
  if (a.passage.report === b.passage.report && a.passage.start === b.passage.start) return false
  const sameReport = a.passage.report === b.passage.report
  if (a.due !== null && b.due !== null && !a.due.startsWith(b.due) && !b.due.startsWith(a.due)) return false
  const sameActor = a.actor === b.actor || a.actor === null || b.actor === null
  const onOneDay = a.due !== null && a.due === b.due && a.due.length === 10
  // two names of one proceeding on one day: "the talks", "the next round"
  if (a.proceeding && b.proceeding && onOneDay && !sameReport) return true
  // "will publish its findings on Monday", "findings are due on Monday"
  if (
    onOneDay &&
    !sameReport &&
    (a.proceeding || b.proceeding) &&
    a.verbs.some(v => PROCEEDING.test(v) && b.verbs.includes(v))
  )
    return true
  const kinds = kindsOf(a.verbs)
  const alike = [...kindsOf(b.verbs)].some(k => kinds.has(k))
  if (onOneDay && sameActor && alike && !(sameReport && a.actor !== null && b.actor !== null)) return true
  // "is to fly home to brief the premier", "was due to report to the premier"
  if (alike && a.actor !== null && a.actor === b.actor && a.to.some(id => b.to.includes(id)) && !sameReport)
    return true
  // "I will put a written proposal to both sides", "to send his proposal after that"
  const papers = b.verbs.filter(v => PROCEEDING.test(v))
  if (
    alike &&
    a.actor !== null &&
    a.actor === b.actor &&
    !sameReport &&
    a.due === null &&
    b.due === null &&
    papers.some(v => a.verbs.includes(v))
  )
    return true
  if (sameReport) return false
  const shared = [...a.words].filter(w => b.words.has(w)).length
  const smaller = Math.min(a.words.size, b.words.size)
  if (smaller === 0) return false
  return sameActor ? shared >= smaller * 0.45 && (alike || shared >= smaller * 0.6) : shared >= smaller * 0.8
}
