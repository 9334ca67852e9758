import { z } from 'zod'

/**
 * A stretch of one report's text. `exact` always equals `report.text.slice(start, end)`; offsets count
 * UTF-16 code units.
 */
export const Passage = z.object({
  report: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string(),
})
export type Passage = z.infer<typeof Passage>
