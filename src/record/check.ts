import { z } from 'zod'
import { Passage } from './passage.ts'
import { Report } from './report.ts'

export const CheckRule = z.enum([
  'altered-quotation',
  'misattributed-quotation',
  'unsupported-quotation',
  'number-mismatch',
  'date-mismatch',
  'place-mismatch',
  'name-mismatch',
  'polarity-mismatch',
  'hedge-dropped',
  'attribution-dropped',
  'unsupported-statement',
])
export type CheckRule = z.infer<typeof CheckRule>

/** One complaint about a draft, with the passage of the draft and what the sources say instead. */
export const Diagnostic = z.object({
  rule: CheckRule,
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  draft: Passage,
  evidence: z.array(Passage),
  suggestion: z.string().nullable(),
})
export type Diagnostic = z.infer<typeof Diagnostic>

/** What `check` writes: the draft held against its sources. */
export const Check = z.object({
  format: z.literal('variorum-check'),
  version: z.literal(1),
  draft: Report,
  sources: z.array(Report),
  diagnostics: z.array(Diagnostic),
  /** sentences of the draft that say something; those in `supported` are borne out */
  sentences: z.int().nonnegative(),
  supported: z.array(z.object({ draft: Passage, evidence: z.array(Passage) })),
})
export type Check = z.infer<typeof Check>
