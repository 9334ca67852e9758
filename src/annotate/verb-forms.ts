import { irregularVerbs } from '../lexicons/en/irregular-verbs.ts'

const PAST = new Set<string>()
const BASE = new Map<string, string>()
for (const [base, forms] of Object.entries(irregularVerbs))
  for (const form of forms as readonly string[]) {
    PAST.add(form)
    if (!BASE.has(form)) BASE.set(form, base)
  }
BASE.set('is', 'be')
  .set('are', 'be')
  .set('am', 'be')
  .set('being', 'be')
  .set('has', 'have')
  .set('does', 'do')
  .set('goes', 'go')
BASE.set('dying', 'die').set('lying', 'lie').set('tying', 'tie').set('vying', 'vie')

/** True for a form that can be a past tense or past participle ("met", "ended", "driven"). */
export const isPastForm = (norm: string): boolean =>
  PAST.has(norm) || (norm.length > 3 && norm.endsWith('ed'))

const known = new Map<string, readonly string[]>()

/**
 * The base forms that a verb form may come from, the likelier first: "ending" → "end", "ende"; "planned" →
 * "plann", "plan", "planne". The caller keeps the one that its list knows.
 */
export function baseForms(norm: string): readonly string[] {
  let forms = known.get(norm)
  if (forms) return forms
  // a table for the life of the process, bounded so that a long stream cannot fill the memory
  if (known.size > 20_000) known.clear()
  known.set(norm, (forms = findBaseForms(norm)))
  return forms
}

function findBaseForms(norm: string): string[] {
  const irregular = BASE.get(norm)
  if (irregular) return [irregular, norm]
  const out = [norm]
  const strip = (suffix: string) => {
    const stem = norm.slice(0, -suffix.length)
    if (stem.length < 2) return
    out.push(stem, stem + 'e')
    if (/([b-df-hj-np-tv-z])\1$/.test(stem)) out.push(stem.slice(0, -1))
    if (suffix === 'ed' && stem.endsWith('i')) out.push(stem.slice(0, -1) + 'y')
    if (stem.endsWith('ck')) out.push(stem.slice(0, -1))
  }
  if (norm.endsWith('ing')) strip('ing')
  else if (norm.endsWith('ed')) strip('ed')
  else if (norm.endsWith('ies')) out.push(norm.slice(0, -3) + 'y')
  else if (norm.endsWith('s') && !norm.endsWith('ss')) {
    out.push(norm.slice(0, -1))
    if (norm.endsWith('es')) out.push(norm.slice(0, -2))
  }
  return out
}
