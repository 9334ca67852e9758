/**
 * Expected trouble, as data: which input, a stable code, one clear sentence, and, where they are known, the
 * place and the cause. Stages return problems beside their results; they never throw them.
 */
export interface Problem {
  input: string
  code: string
  message: string
  severity: 'error' | 'warning'
}
