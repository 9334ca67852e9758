/** Lets one piece of work at a time go to each host, with a pause between two, and in the order of asking. */
export interface Turns {
  /**
   * Runs `work` when the host is free.
   *
   * @param pauseMs - how long the host is left alone afterwards, asked when the work is done
   */
  take<T>(host: string, work: () => Promise<T>, pauseMs: () => number): Promise<T>
}

export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>

/** Waits; ends at once, without an error, when `signal` says so. */
export const wait: Wait = (ms, signal) =>
  new Promise(resolve => {
    if (signal?.aborted || ms <= 0) return resolve()
    const done = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done)
  })

export function createTurns(options: { wait: Wait; now: () => number; signal?: AbortSignal }): Turns {
  const { wait: pause, now, signal } = options
  const last = new Map<string, Promise<unknown>>()
  const freeAt = new Map<string, number>()
  return {
    async take(host, work, pauseMs) {
      const before = last.get(host) ?? Promise.resolve()
      // whoever comes next waits, nobody else: the last request of all is followed by no pause
      const result = before.then(async () => {
        await pause((freeAt.get(host) ?? 0) - now(), signal)
        try {
          return await work()
        } finally {
          freeAt.set(host, now() + pauseMs())
        }
      })
      const settled = result.catch(() => undefined)
      last.set(host, settled)
      void settled.then(() => {
        if (last.get(host) === settled) last.delete(host)
      })
      return result
    },
  }
}
