import { isAllowed, MAX_ROBOTS_BYTES, parseRobots, type RobotsRules } from '../http/robots.ts'
import { headerOf } from '../http/message.ts'
import type { Exchange } from './exchange.ts'
import { FetchError, fromNetwork } from './fetch-error.ts'
import { ACCEPT_ENCODING, inflate } from './inflate.ts'

/** Asks for a URL once, with the checks of the fetcher but without robots.txt and redirects. */
export type Ask = (url: URL, headers: { [name: string]: string }, maxBytes: number) => Promise<Exchange>

/** Knows what each site's robots.txt says; asks each site once. */
export interface RobotsGate {
  /**
   * @returns seconds to leave the site alone after the request, where it asks for that
   * @throws {FetchError} `robots` when the URL may not be read
   */
  pass(url: URL): Promise<number | null>
}

const MAX_REDIRECTS = 5

/**
 * Robots.txt as RFC 9309 reads the answers of a server: not there (4xx) allows everything, out of order (5xx, no
 * answer) allows nothing. Up to five redirects are followed.
 *
 * @param agent - product token that the rules are looked up for
 */
export function createRobotsGate(agent: string, ask: Ask): RobotsGate {
  const known = new Map<string, Promise<RobotsRules>>()
  return {
    async pass(url) {
      let rules = known.get(url.origin)
      if (!rules) {
        rules = fetchRules(url, agent, ask)
        known.set(url.origin, rules)
        // an interruption or a refused address says nothing of the site
        rules.catch(() => known.delete(url.origin))
      }
      const { crawlDelay, ...allowed } = await rules
      if (!isAllowed({ ...allowed, crawlDelay }, `${url.pathname}${url.search}`))
        throw new FetchError('robots', 'may not be read by programs (robots.txt of the site)')
      return crawlDelay
    },
  }
}

async function fetchRules(page: URL, agent: string, ask: Ask): Promise<RobotsRules> {
  const headers = { accept: 'text/plain,*/*;q=0.5', 'accept-encoding': ACCEPT_ENCODING }
  let url = new URL('/robots.txt', page)
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    let answer: Exchange
    try {
      answer = await ask(url, headers, MAX_ROBOTS_BYTES)
    } catch (error) {
      const { code, message } = fromNetwork(error)
      // what befell robots.txt would befall the page: say that
      if (hop === 0 && code !== 'timeout' && code !== 'busy' && code !== 'bad-answer' && code !== 'cut-off')
        throw error
      throw new FetchError(
        'robots',
        `may not be read: robots.txt of the site could not be fetched (${message})`,
        {
          cause: error,
        },
      )
    }
    const { status } = answer
    if (status >= 200 && status < 300) return parseRobots(await textOf(answer), agent)
    const location = status >= 300 && status < 400 ? headerOf(answer.headers, 'location') : null
    const next = location === null ? null : parseUrl(location, url)
    if (next && /^https?:$/.test(next.protocol)) {
      url = next
      continue
    }
    if (status >= 500)
      throw new FetchError('robots', `may not be read: robots.txt of the site answers ${status}`)
    return { rules: [], crawlDelay: null }
  }
  return { rules: [], crawlDelay: null }
}

async function textOf({ headers, body }: Exchange): Promise<string> {
  try {
    const { body: text } = await inflate(body, headerOf(headers, 'content-encoding'), 4 * MAX_ROBOTS_BYTES)
    return new TextDecoder().decode(text.subarray(0, MAX_ROBOTS_BYTES))
  } catch (error) {
    throw new FetchError('robots', 'may not be read: robots.txt of the site cannot be unpacked', {
      cause: error,
    })
  }
}

function parseUrl(text: string, base: URL): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
