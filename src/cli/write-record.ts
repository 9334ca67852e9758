import type { Record } from '../record/index.ts'
import { UsageError, type Values } from './command.ts'
import { wantsColor, type Streams } from './streams.ts'
import { printable } from './terminal/printable.ts'
import { writeWhole } from './write-file.ts'

/** The options of every command that writes what it made of a record. */
export const WRITTEN = {
  all: { about: 'show every entry of every list in the terminal' },
  width: { value: 'N', about: 'columns to fill (default: the terminal, else 80)' },
  color: { about: 'colour even into a pipe' },
  'no-color': { about: 'no colour; what differs stands in ⟨angle brackets⟩' },
  quiet: { short: 'q', about: 'with --out: print nothing but problems' },
} as const

/** How a terminal or a text file is to look. */
export interface TextOptions {
  width: number
  color?: boolean
  all?: boolean
}

/** What is to be written: the text, or another format, of a record. */
export interface Writers<Format extends string> {
  format: Format | 'text'
  text(options: TextOptions): string
  render(format: Exclude<Format, 'text'>): Promise<string>
}

/** The format that the ending of `--out` names. @throws {UsageError} for another ending */
export function formatOf<Format extends string>(
  out: string | undefined,
  extensions: { readonly [extension: string]: Format },
): Format | undefined {
  if (out === undefined) return undefined
  const ending = /\.(\w+)$/.exec(out)?.[1]?.toLowerCase() ?? ''
  if (Object.hasOwn(extensions, ending)) return extensions[ending]
  // one ending a format: the first
  const firsts = new Map(
    Object.entries(extensions)
      .toReversed()
      .map(([e, format]) => [format, `.${e}`]),
  )
  const known = [...firsts.values()].toReversed()
  throw new UsageError(
    `--out ${out}: end it in ${known.slice(0, -1).join(', ')} or ${known.at(-1)}, or give --format`,
  )
}

/**
 * Writes to `--out`, else to standard output. With `--out` and no `--format` the text is printed as well. Everything but the
 * text on a terminal is validated first.
 *
 * @param whole - the record that the contract holds for
 * @param values - the options given; `width` as a number, null where there is none
 * @returns the exit status
 */
export async function writeRecord<Format extends string>(
  whole: Record,
  { format, text, render }: Writers<Format>,
  values: Omit<Values<typeof WRITTEN>, 'width'> & { out?: string; format?: string; width: number | null },
  streams: Streams,
): Promise<number> {
  const { out, width } = values
  const onScreen = (): string =>
    text({
      color: wantsColor(streams.stdout, streams.env, values['no-color'] ? false : values.color),
      width: width ?? streams.stdout.columns ?? 80,
      all: values.all === true,
    })
  if (out === undefined && format === 'text') {
    await streams.stdout.write(onScreen())
    return 0
  }
  const { validateRecord } = await import('./validate-record.ts')
  const fault = validateRecord(whole)
  if (fault) {
    await streams.stderr.write(
      `variorum: the record breaks its own contract, please report this: ${printable(fault)}\n`,
    )
    return 2
  }
  const rendered =
    format === 'text'
      ? text({ width: width ?? 80, all: true })
      : await render(format as Exclude<Format, 'text'>)
  if (out === undefined) {
    await streams.stdout.write(rendered)
    return 0
  }
  if (!values.format && !values.quiet) await streams.stdout.write(`${onScreen()}\n`)
  await writeWhole(out, rendered)
  if (!values.quiet) await streams.stderr.write(`wrote ${printable(out)}\n`)
  return 0
}
