import { parseArgs } from 'node:util'
import type { Streams } from './streams.ts'
import { nearest } from './nearest.ts'

/** One option of a command, as the help shows it and as the parser reads it. */
export interface Option {
  /** a switch, or what the value is called in the help ("FILE") */
  value?: string
  /** one letter */
  short?: string
  about: string
  /** the only values it takes */
  choices?: readonly string[]
  /** may be given more than once */
  multiple?: boolean
}

export type Options = { readonly [name: string]: Option }

/** What was given: a switch is true, an option its value; what was not given is absent. */
export type Values<O extends Options> = {
  [K in keyof O]?: O[K]['multiple'] extends true ? string[] : O[K]['value'] extends string ? string : boolean
}

/** What the help says of a command. */
export interface About {
  name: string
  /** one line, for the list of commands */
  summary: string
  /** how the arguments stand: "compare REPORTS…" */
  usage: string
  options: Options
  examples: readonly (readonly [command: string, what: string])[]
  /** a paragraph below the options */
  notes?: string
}

/** A command: what the help says of it, and what it does. */
export interface Command {
  about: About
  /** @returns the exit status: 0 done, 1 something was found, 2 it could not run */
  run(args: readonly string[], streams: Streams): Promise<number>
}

/** A caller's mistake on the command line: one sentence, exit status 2. */
export class UsageError extends Error {}

/**
 * Reads the arguments of a command by its table of options.
 *
 * @throws {UsageError} for an option that is not in the table (with the nearest one that is), a value that
 *   is missing, superfluous or not among the choices
 */
export function parseArguments<O extends Options>(
  about: { name: string; options: O },
  args: readonly string[],
): { values: Values<O>; inputs: string[] } {
  const entries = Object.entries(about.options)
  const config = Object.fromEntries(
    entries.map(([name, o]) => [
      name,
      {
        type: o.value ? ('string' as const) : ('boolean' as const),
        multiple: o.multiple === true,
        ...(o.short ? { short: o.short } : {}),
      },
    ]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: { [name: string]: string | boolean | string[] } = {}
  const inputs: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(about.options, token.name) ? about.options[token.name] : undefined
    if (!option) {
      const like = nearest(token.rawName.replace(/^-+/, ''), Object.keys(about.options))
      throw new UsageError(
        `${about.name} has no option ${token.rawName}` +
          (like ? `; did you mean --${like}?` : `; see variorum ${about.name} --help`),
      )
    }
    if (!option.value) {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`)
      values[token.name] = true
      continue
    }
    if (token.value === undefined || token.value === '' || (!token.inlineValue && /^-./.test(token.value)))
      throw new UsageError(`${token.rawName} needs a value (${option.value})`)
    if (option.choices && !option.choices.includes(token.value)) {
      const like = nearest(token.value, option.choices)
      throw new UsageError(
        `${token.rawName} is one of ${option.choices.join(', ')}, not “${token.value}”` +
          (like ? `; did you mean ${like}?` : ''),
      )
    }
    values[token.name] = option.multiple
      ? [...((values[token.name] as string[] | undefined) ?? []), token.value]
      : token.value
  }
  return { values: values as Values<O>, inputs }
}

/** A whole number from 1 that was given to an option. */
export function parseCount(name: string, value: string | undefined): number | null {
  if (value === undefined) return null
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(`--${name} needs a whole number, not “${value}”`)
  return Number(value)
}
