import { orgWords } from '../../lexicons/en/org-words.ts'
import { fingerprint } from '../../text/hash.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Entity, Mention } from '../types.ts'
import type { ActorPhrase } from './actors.ts'

/**
 * Ties the words that act to entities: to the one that a mention already names, or to a new group ("thousands of
 * nurses", "the rebels") that stands in the report under its own words.
 */
export class ActorResolver {
  readonly entities: Entity[] = []
  readonly mentions: Mention[] = []
  private readonly groups = new Map<string, string>()

  constructor(
    private readonly text: string,
    private readonly known: readonly Mention[],
    private readonly byId: ReadonlyMap<string, Entity>,
  ) {}

  /** The entity of an actor phrase, or null for a pronoun that nobody resolved. @param head - span of its head word */
  resolve(actor: ActorPhrase, head: Span): string | null {
    const mention = this.mentionOf(actor, head)
    if (mention?.entity) return mention.entity
    if (actor.pronoun || mention?.kind === 'pronoun') return null
    const named = actor.modifier ? null : this.appositionOf(actor)
    if (named) return named
    return this.groupOf(actor)
  }

  /** The mention that names the phrase: it holds the phrase's head, or is the phrase. */
  private mentionOf(actor: ActorPhrase, head: Span): Mention | null {
    let best: Mention | null = null
    for (let k = this.firstEndingAfter(actor.start); k < this.known.length; k++) {
      const m = this.known[k]!
      if (m.start >= actor.end) break
      if (m.entity === null && m.kind !== 'pronoun') continue
      const holdsHead = contains(m, head)
      if (!holdsHead) continue
      // "officials" alone does not stand for "Red Star officials"
      if (
        m.kind === 'description' &&
        m.start > actor.start &&
        /\p{Lu}/u.test(this.text.slice(actor.start, m.start))
      )
        continue
      if (!best || m.end - m.start > best.end - best.start) best = m
    }
    return best
  }

  /** "the chair of the panel, Inez Duarte, …": the person named right behind */
  private appositionOf(actor: Span): string | null {
    for (let k = this.firstEndingAfter(actor.end); k < this.known.length; k++) {
      const m = this.known[k]!
      if (m.start > actor.end + 3) break
      if (m.start < actor.end || m.kind !== 'name' || m.entity === null) continue
      if (/^, ?$/.test(this.text.slice(actor.end, m.start)) && this.byId.get(m.entity)?.kind === 'person')
        return m.entity
    }
    return null
  }

  private firstEndingAfter(at: number): number {
    let low = 0
    let high = this.known.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (this.known[mid]!.start < at - 120) low = mid + 1
      else high = mid
    }
    return low
  }

  /** "Baltic" for "Baltic Lines": the one organisation whose name begins with these capitalised words */
  private shortNameOf(name: string): string | null {
    if (!/^\p{Lu}/u.test(name) || name.length < 4) return null
    let longer: string | null = null
    for (const e of this.byId.values()) {
      if (e.kind !== 'organization' || !e.name.startsWith(`${name} `)) continue
      if (longer) return null
      longer = e.id
    }
    return longer
  }

  private groupOf(actor: ActorPhrase): string {
    const name = this.text.slice(actor.start, actor.end)
    const short = this.shortNameOf(name)
    if (short) {
      if (!this.mentions.some(m => m.start === actor.start))
        this.mentions.push({ start: actor.start, end: actor.end, kind: 'name', entity: short })
      return short
    }
    const key = name.toLowerCase().replace(/\s+/g, ' ')
    let id = this.groups.get(key)
    if (!id) {
      id = `g${fingerprint(key)}`
      this.groups.set(key, id)
      if (!this.byId.has(id))
        this.entities.push({
          id,
          kind: isOrganizationName(name) ? 'organization' : 'group',
          name,
          roles: [],
          side: this.sideOf(actor),
        })
    }
    if (!this.mentions.some(m => m.start === actor.start && m.end === actor.end))
      this.mentions.push({ start: actor.start, end: actor.end, kind: 'description', entity: id })
    return id
  }

  /** "Norwegian officials" stand for Norway: a country, place or organisation named inside the phrase. */
  private sideOf(actor: Span): string | null {
    for (let k = this.firstEndingAfter(actor.start); k < this.known.length; k++) {
      const m = this.known[k]!
      if (m.start >= actor.end) break
      if (m.entity && contains(actor, m) && this.byId.get(m.entity)?.kind !== 'person') return m.entity
    }
    return null
  }
}

/** Capitals throughout and a last word by which organisations are known: "Northern Pilots' Union". */
function isOrganizationName(name: string): boolean {
  const words = name.split(/\s+/)
  const last = words.at(-1)!.toLowerCase()
  return (
    words.length > 1 &&
    words.every(w => /^[\p{Lu}\p{N}]/u.test(w) || /^(?:of|for|and|the|&)$/.test(w)) &&
    HEADS.has(last)
  )
}

const HEADS = new Set<string>(orgWords.heads)
