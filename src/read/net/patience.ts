import http from 'node:http'
import { headerOf } from '../http/message.ts'
import { parseRetryAfter } from '../http/retry-after.ts'
import type { Exchange } from './exchange.ts'
import { FetchError } from './fetch-error.ts'
import type { Wait } from './turns.ts'

export interface PatienceOptions {
  wait: Wait
  now: () => number
  /** longest time that one page is waited for, over all its tries */
  patienceMs: number
  signal?: AbortSignal
}

/** Asks again where a server says "later", and leaves alone a host that asked for more time than there is. */
export interface Patience {
  /** @throws {FetchError} `busy` when the host wants to be left alone for too long */
  ask<T extends Pick<Exchange, 'status' | 'headers'>>(host: string, once: () => Promise<T>): Promise<T>
}

const TRIES = 4

/**
 * Back-off on 429 and 503: as long as `Retry-After` says, else one, two, four seconds. A connection that broke is
 * tried once more.
 */
export function createPatience({ wait, now, patienceMs, signal }: PatienceOptions): Patience {
  const notBefore = new Map<string, number>()
  return {
    async ask<T extends Pick<Exchange, 'status' | 'headers'>>(
      host: string,
      once: () => Promise<T>,
    ): Promise<T> {
      let waited = 0
      let broken = 0
      const pause = async (ms: number): Promise<void> => {
        waited += ms
        await wait(ms, signal)
        if (signal?.aborted) throw new FetchError('interrupted', 'was interrupted')
      }
      const rest = (notBefore.get(host) ?? 0) - now()
      if (rest > patienceMs)
        throw new FetchError('busy', `the host asked to be left alone for ${inWords(rest)}`)
      if (rest > 0) await pause(rest)
      for (let attempt = 1; ; attempt++) {
        let answer: T
        try {
          answer = await once()
        } catch (error) {
          if (!(error instanceof FetchError && error.passing) || broken++) throw error
          await pause(1000)
          continue
        }
        const { status } = answer
        if (status !== 429 && status !== 503) return answer
        const asked = parseRetryAfter(headerOf(answer.headers, 'retry-after'), now())
        const pauseMs = asked ?? 1000 * 2 ** (attempt - 1)
        const name = `${status} ${http.STATUS_CODES[status]}`
        if (waited + pauseMs > patienceMs) {
          notBefore.set(host, now() + pauseMs)
          throw new FetchError('busy', `answers ${name} and asks to come back in ${inWords(pauseMs)}`)
        }
        if (attempt >= TRIES) {
          notBefore.set(host, now() + pauseMs)
          throw new FetchError('busy', `answers ${name}, ${TRIES} times`)
        }
        await pause(pauseMs)
      }
    },
  }
}

function inWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 120) return `${seconds} seconds`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`
}
