/**
 * Ctrl-C as a signal: the first one lets work in hand be finished or given up cleanly, the second one ends the
 * program at once. `done` gives Ctrl-C back to the system.
 */
export function watchInterrupt(): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController()
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    done: () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}

/** Exit status of a program that was interrupted. */
export const INTERRUPTED = 130
