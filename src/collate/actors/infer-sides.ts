import { countries } from '../../lexicons/en/countries.ts'
import type { Actor } from '../../record/index.ts'

/** "Aldermoor's", "Keldonian": the endings that make an adjective of a place's name */
const DEMONYM = /^(?:n|an|ian|ean|ese|i|ish|er|ic)$/
const ADJECTIVES = new Map(
  Object.entries(countries).map(([name, c]) => [c.adjective.toLowerCase(), name] as const),
)

/**
 * Sets for whom people speak where only the story as a whole tells: from roles that name a body or a place of the story.
 *
 *     A: "said chief executive Jo Park"     B: "Aldermoor Steel chief executive Jo Park"      side: Aldermoor Steel
 *     "the county executive"                the story's one county                            side: that county
 */
export function inferSides(actors: readonly Actor[]): Actor[] {
  const bodies = actors.filter(a => a.kind !== 'person' && /\p{Lu}/u.test(a.name))
  return actors.map(actor => {
    if (actor.kind !== 'person' || actor.side !== null) return actor
    for (const { text } of actor.roles) {
      if (/\b(?:former|ex|retired|analyst|economist|professor|researcher|fellow|expert)\b/i.test(text))
        continue
      const side = sideIn(text, bodies)
      if (side) return { ...actor, side: side.id }
    }
    return actor
  })
}

/** The body or place that a role begins with or belongs to. */
function sideIn(role: string, bodies: readonly Actor[]): Actor | null {
  const text = role.toLowerCase().replace(/^(?:the|its|their) /, '')
  const words = text.split(/\s+/)
  let best: Actor | null = null
  for (const b of bodies)
    for (const form of [b.name, ...b.forms.map(f => f.text)]) {
      const name = form.toLowerCase()
      if (name.length < 4) continue
      const begins =
        text.startsWith(`${name} `) || text.startsWith(`${name}'s `) || text.startsWith(`${name}’s `)
      if (begins && (!best || name.length > best.name.length)) best = b
    }
  if (best) return best
  const first = words[0]!
  const country = ADJECTIVES.get(first)
  for (const b of bodies) {
    const name = b.name.toLowerCase()
    if (country === b.name) return b
    // "Keldonian negotiator": an adjective that the name of a place of the story makes
    const stem = name.replace(/(?:ia|a|e|o|y|land)$/, '')
    if (
      b.kind === 'place' &&
      stem.length > 3 &&
      first.startsWith(stem) &&
      first !== name &&
      DEMONYM.test(first.slice(stem.length).replace(/^(?:ia|a|i|o|e)(?=n)/, ''))
    )
      return b
  }
  // "county executive", "association president": the one body of that kind
  if (
    words.length < 2 ||
    !/^(?:county|city|state|association|federation|union|company|council|commission|ministry|party|group)$/.test(
      first,
    )
  )
    return null
  const named = bodies.filter(b => b.name.toLowerCase().endsWith(` ${first}`))
  return named.length === 1 ? named[0]! : null
}
