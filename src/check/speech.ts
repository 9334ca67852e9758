import { strongForms, weakForms } from '../annotate/attribution/speech-words.ts'

/** True for a form of a verb of saying, and for "according". */
export const speechForms = (norm: string): boolean =>
  strongForms.has(norm) || weakForms.has(norm) || norm === 'according'
