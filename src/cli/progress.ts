import type { Output } from './streams.ts'

/** Tells how far a long piece of work is. */
export interface Progress {
  /** `of` is null where the end is not known */
  at(step: string, done: number, of: number | null): void
  /** takes the line away again */
  end(): void
}

/** Work that is over sooner is not spoken of. */
const PATIENCE_MS = 1000
const EVERY_MS = 100

/**
 * One line on a terminal, drawn over and over, from the second second on; into anything else (when asked for)
 * one line a step. Without terminal and without being asked nothing is written.
 */
export function progressOn(output: Output, asked: boolean): Progress {
  if (!output.isTerminal && !asked) return { at: () => undefined, end: () => undefined }
  const start = performance.now()
  let last = start
  let drawn = ''
  return {
    at(step, done, of) {
      const now = performance.now()
      if (now - start < PATIENCE_MS && !(asked && !output.isTerminal)) return
      const text = of === null ? `${step} ${done}` : `${step} ${done} of ${of}`
      if (output.isTerminal) {
        if (drawn && now - last < EVERY_MS && done !== of) return
        void output.write(`\r\u001b[K${text}`)
      } else if (drawn !== step) void output.write(`${of === null ? step : `${step} (${of})`}\n`)
      drawn = output.isTerminal ? text : step
      last = now
    },
    end() {
      if (drawn && output.isTerminal) void output.write('\r\u001b[K')
      drawn = ''
    },
  }
}
