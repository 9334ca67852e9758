import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ruleNames } from '../../check/index.ts'
import type { Check, CheckRule, Diagnostic } from '../../record/index.ts'
import { UsageError } from '../command.ts'
import { nearest } from '../nearest.ts'

/** The name under which a configuration is looked for, from the working folder upwards. */
export const CONFIG_NAME = 'variorum.config.json'

const LEVELS = ['off', 'info', 'warning', 'error'] as const
const FAIL_ON = ['info', 'warning', 'error', 'never'] as const

/** What a configuration file may say of `check`. */
export interface CheckConfig {
  rules: { readonly [rule in CheckRule]?: (typeof LEVELS)[number] }
  failOn: (typeof FAIL_ON)[number] | null
}

const NOTHING: CheckConfig = { rules: {}, failOn: null }

/**
 * Reads the configuration: the file given, else the nearest `variorum.config.json` in the working folder or one above
 * it, else nothing.
 *
 *     { "check": { "failOn": "warning", "rules": { "hedge-dropped": "error", "unsupported-statement": "off" } } }
 *
 * @throws {UsageError} for a file that is missing, no JSON, or says what nobody understands
 */
export async function loadConfig(given: string | undefined, folder: string): Promise<CheckConfig> {
  if (given !== undefined) {
    const text = await read(given)
    if (text === null) throw new UsageError(`${given}: does not exist or may not be read`)
    return parseConfig(text, given)
  }
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const file = path.join(at, CONFIG_NAME)
    const text = await read(file)
    if (text !== null) return parseConfig(text, path.relative(folder, file) || file)
    if (path.dirname(at) === at) return NOTHING
  }
}

const read = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null)

/** @throws {UsageError} with one sentence that names the file and the entry */
export function parseConfig(text: string, file: string): CheckConfig {
  const fail = (reason: string): never => {
    throw new UsageError(`${file}: ${reason}`)
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    fail('is not JSON')
  }
  if (!isObject(value)) return fail('must hold a JSON object')
  const check = value['check'] ?? {}
  if (!isObject(check)) return fail('"check" must be an object')
  for (const key of Object.keys(check))
    if (key !== 'rules' && key !== 'failOn') fail(`"check" has no setting "${key}" (rules, failOn)`)
  const rules = check['rules'] ?? {}
  if (!isObject(rules)) return fail('"check.rules" must be an object of rules and severities')
  for (const [rule, level] of Object.entries(rules)) {
    if (!ruleNames.includes(rule as CheckRule)) {
      const like = nearest(rule, ruleNames)
      fail(`there is no rule "${rule}"${like ? `; did you mean ${like}?` : ''}`)
    }
    if (!LEVELS.includes(level as (typeof LEVELS)[number]))
      fail(`"${rule}" must be one of ${LEVELS.join(', ')}, not ${JSON.stringify(level)}`)
  }
  const failOn = check['failOn'] ?? null
  if (failOn !== null && !FAIL_ON.includes(failOn as (typeof FAIL_ON)[number]))
    fail(`"failOn" must be one of ${FAIL_ON.join(', ')}, not ${JSON.stringify(failOn)}`)
  return { rules: rules as CheckConfig['rules'], failOn: failOn as CheckConfig['failOn'] }
}

const isObject = (value: unknown): value is { [key: string]: unknown } =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/**
 * A check with the severities of a configuration. "off" takes a rule's findings away; what is mere information (two
 * sources differ) stays information.
 */
export function applyConfig(check: Check, { rules }: CheckConfig): Check {
  const diagnostics = check.diagnostics.flatMap((d): Diagnostic[] => {
    const level = rules[d.rule]
    if (level === 'off') return []
    return [level === undefined || d.severity === 'info' ? d : { ...d, severity: level }]
  })
  return { ...check, diagnostics }
}
