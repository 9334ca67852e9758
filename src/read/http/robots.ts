/** What a site's robots.txt says to one robot. Longer paths win; on a tie, allow wins. */
export interface RobotsRules {
  rules: { allow: boolean; path: string }[]
  /** seconds between requests that the site asks for; not in the RFC, asked for all the same */
  crawlDelay: number | null
}

/** Rules past this size need not be read (RFC 9309, 2.5). */
export const MAX_ROBOTS_BYTES = 500 * 1024
const MAX_RULES = 10_000
const MAX_PATH = 2000

/**
 * Reads robots.txt for one robot: the groups that name it, put together; where there is none, those of `*`.
 *
 * @param agent - the product token of the robot, compared without case
 * @see RFC 9309
 */
export function parseRobots(text: string, agent: string): RobotsRules {
  const token = agent.toLowerCase()
  const own: RobotsRules = { rules: [], crawlDelay: null }
  const all: RobotsRules = { rules: [], crawlDelay: null }
  let named = false
  let current: RobotsRules[] = []
  let inAgents = false
  for (const line of text
    .slice(0, MAX_ROBOTS_BYTES)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)) {
    const colon = line.indexOf(':')
    const hash = line.indexOf('#')
    if (colon < 0 || (hash >= 0 && hash < colon)) continue
    const key = line.slice(0, colon).trim().toLowerCase()
    const value = (hash < 0 ? line.slice(colon + 1) : line.slice(colon + 1, hash)).trim()
    if (key === 'user-agent') {
      if (!inAgents) current = []
      inAgents = true
      const name = /^[a-z_*-]+/i.exec(value)?.[0].toLowerCase() ?? ''
      if (name === token) {
        named = true
        current.push(own)
      } else if (value === '*') current.push(all)
      continue
    }
    if (key === 'allow' || key === 'disallow') {
      inAgents = false
      if (value && value.length <= MAX_PATH)
        for (const group of current)
          if (group.rules.length < MAX_RULES)
            group.rules.push({ allow: key === 'allow', path: escapePath(value) })
    } else if (key === 'crawl-delay') {
      inAgents = false
      const seconds = Number(value)
      if (seconds >= 0 && value) for (const group of current) group.crawlDelay ??= seconds
    }
  }
  return named ? own : all
}

/** Whether the rules let a path (with its query) be read. `/robots.txt` always may. */
export function isAllowed({ rules }: RobotsRules, pathAndQuery: string): boolean {
  const path = escapePath(pathAndQuery)
  if (path === '/robots.txt') return true
  let best = { length: -1, allow: true }
  for (const rule of rules) {
    const { length } = rule.path
    if (length < best.length || (length === best.length && best.allow) || !matches(rule.path, path)) continue
    best = { length, allow: rule.allow }
  }
  return best.allow
}

/**
 * Whether a pattern with `*` (anything) and a final `$` (the end) matches the beginning of a path. Each piece
 * between stars is looked for at the first place after the one before, so there is nothing to go back for.
 */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  const first = pieces.shift()!
  if (!path.startsWith(first)) return false
  let at = first.length
  const last = anchored ? pieces.pop() : undefined
  for (const piece of pieces) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  if (!anchored) return true
  if (last === undefined) return at === path.length
  return path.length - last.length >= at && path.endsWith(last)
}

/** Compares paths as RFC 9309 (2.2.2) asks: percent-encoding in one form, nothing else touched. */
function escapePath(path: string): string {
  return path
    .replace(/%[0-9a-f]{2}/gi, code => {
      const char = String.fromCharCode(parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(char) ? char : code.toUpperCase()
    })
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\u0021-\u007e]+/gu, encodeURIComponent)
}
