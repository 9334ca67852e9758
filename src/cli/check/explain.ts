import { aboutRules, ruleNames } from '../../check/index.ts'
import type { CheckRule } from '../../record/index.ts'
import { UsageError } from '../command.ts'
import { nearest } from '../nearest.ts'
import { renderLines, run, wrapRuns, type Line } from '../terminal/rich.ts'

/**
 * What a rule looks for, for the terminal.
 *
 * @throws {UsageError} for a rule that there is not, with the nearest one
 */
export function explainRule(name: string, { width, color }: { width: number; color: boolean }): string {
  if (!ruleNames.includes(name as CheckRule)) {
    const like = nearest(name, ruleNames)
    throw new UsageError(
      `there is no rule “${name}”; ${like ? `did you mean ${like}?` : `the rules are ${ruleNames.join(', ')}`}`,
    )
  }
  const rule = aboutRules[name as CheckRule]
  const room = Math.max(40, Math.min(100, width))
  const indented = (text: string): Line[] => wrapRuns([run(text)], room - 2).map(line => [run('  '), ...line])
  const lines: Line[] = [
    [run(name, 'strong'), run(`  ${rule.severity}`, rule.severity === 'error' ? 'alarm' : 'quiet')],
    [run(`${rule.summary}.`)],
    [],
    ...wrapRuns([run(rule.about)], room),
    [],
    [run('It names', 'strong')],
    ...indented(`source  ${rule.names.source}`),
    ...indented(`draft   ${rule.names.draft}`),
    [],
    [run('It leaves alone', 'strong')],
    ...rule.leaves.flatMap(indented),
    [],
    ...wrapRuns(
      [run(`Another severity, or none: { "check": { "rules": { "${name}": "off" } } }`, 'quiet')],
      room,
    ),
  ]
  return renderLines(lines, color)
}
