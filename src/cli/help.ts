import type { About, Option } from './command.ts'

/** The help of one command, in lines of at most 80 characters where the words allow. */
export function commandHelp(about: About): string {
  const options: { [name: string]: Option } = { ...about.options, help: { about: 'show this', short: 'h' } }
  const rows = Object.entries(options).map(([name, option]) => {
    const short = option.short ? `-${option.short}, ` : '    '
    const choices = option.choices ? ` (${option.choices.join(', ')})` : ''
    return [`${short}--${name}${option.value ? ` ${option.value}` : ''}`, option.about + choices] as const
  })
  return [
    `${about.summary}\n`,
    `Usage: variorum ${about.usage}\n`,
    'Options:',
    ...table(rows),
    ...(about.notes ? ['', ...wrap(about.notes, 78)] : []),
    '',
    'Examples:',
    ...about.examples.flatMap(([command, what]) => [`  ${command}`, `      ${what}`]),
    '',
  ].join('\n')
}

/** The list of commands. */
export function generalHelp(commands: readonly About[]): string {
  return [
    'Variorum reads many reports of one story and makes one record that anyone can check.\n',
    'Usage: variorum COMMAND [options] [INPUTS…]\n',
    'Commands:',
    ...table(commands.map(c => [c.name, c.summary] as const)),
    '',
    'Options:',
    ...table([
      ['-h, --help', 'show this; variorum COMMAND --help shows a command’s options'],
      ['-v, --version', 'show the version'],
    ]),
    '',
    'Examples:',
    ...commands.slice(0, 3).flatMap(c => c.examples.slice(0, 1).map(([line]) => `  ${line}`)),
    '',
  ].join('\n')
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.min(26, Math.max(...rows.map(([a]) => a.length)))
  return rows.flatMap(([a, b]) => {
    const lines = wrap(b, 76 - left)
    const first = `  ${a.padEnd(left)}  `
    const rest = lines.slice(1).map(line => ' '.repeat(left + 4) + line)
    return a.length > left
      ? [`  ${a}`, ...lines.map(line => ' '.repeat(left + 4) + line)]
      : [first + lines[0]!, ...rest]
  })
}

function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1]!
    if (line && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines
}
