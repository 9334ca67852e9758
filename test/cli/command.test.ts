import { describe, expect, test } from 'vitest'
import { parseArguments, UsageError, type Command } from '../../src/cli/command.ts'
import { nearest } from '../../src/cli/nearest.ts'
import { run } from '../../src/cli/run.ts'
import { memoryStreams } from './memory-streams.ts'

const about = {
  name: 'mow',
  summary: 'Mow the lawn',
  usage: 'mow [options] LAWNS…',
  options: {
    height: { value: 'MM', short: 'h', about: 'how high' },
    shape: { value: 'SHAPE', about: 'in which shape', choices: ['stripes', 'rings'] },
    quiet: { about: 'by hand' },
    skip: { value: 'PLACE', about: 'leave out', multiple: true },
  },
  examples: [['variorum mow garden', 'all of it']],
} as const

const mow: Command = { about, run: async args => parseArguments(about, args).inputs.length }
const runMow = async (...args: string[]) => {
  const streams = memoryStreams()
  const status = await run(args, streams, { mow: async () => mow }, () => '1.2.3')
  return { status, out: streams.out(), err: streams.err() }
}

describe('arguments', () => {
  test('options and inputs in any order', () => {
    const { values, inputs } = parseArguments(about, [
      'a',
      '--height',
      '40',
      'b',
      '--quiet',
      '-',
      '--',
      '--c',
    ])
    expect(values).toEqual({ height: '40', quiet: true })
    expect(inputs).toEqual(['a', 'b', '-', '--c'])
  })
  test('an option given more than once is a list', () => {
    expect(parseArguments(about, ['--skip=pond', '--skip', 'bed']).values.skip).toEqual(['pond', 'bed'])
  })
  test.each([
    [['--heigth', '4'], 'mow has no option --heigth; did you mean --height?'],
    [['--zzz'], 'mow has no option --zzz; see variorum mow --help'],
    [['--height'], '--height needs a value (MM)'],
    [['--height', '--quiet'], '--height needs a value (MM)'],
    [['--quiet=yes'], '--quiet takes no value'],
    [['--shape', 'stripe'], '--shape is one of stripes, rings, not “stripe”; did you mean stripes?'],
    [['--constructor'], 'mow has no option --constructor; see variorum mow --help'],
  ])('%j is refused', (args, message) => {
    expect(() => parseArguments(about, args)).toThrow(new UsageError(message))
  })
})

describe('the program', () => {
  test('help, by flag and by word', async () => {
    for (const args of [
      ['mow', '--help'],
      ['help', 'mow'],
    ]) {
      const { status, out } = await runMow(...args)
      expect(status).toBe(0)
      expect(out).toContain('--height MM')
      expect(out).toContain('variorum mow garden')
    }
  })
  test('help lists the commands', async () => expect((await runMow('--help')).out).toContain('Mow the lawn'))
  test('version', async () => expect((await runMow('--version')).out).toBe('1.2.3\n'))
  test('no command: help on standard error, status 2', async () => {
    const { status, out, err } = await runMow()
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('Usage')
  })
  test.each([
    [['mwo'], 'variorum: there is no command “mwo”; did you mean mow?\n'],
    [['constructor'], 'variorum: there is no command “constructor”; see variorum --help\n'],
    [['mow', '--hieght', '3'], 'variorum: mow has no option --hieght; did you mean --height?\n'],
  ])('%j: one line and status 2', async (args, line) => {
    expect(await runMow(...args)).toEqual({ status: 2, out: '', err: line })
  })
})

test.each([
  ['conpare', 'compare'],
  ['comp', 'compare'],
  ['anotate', 'annotate'],
  ['xyzzy', null],
])('nearest name to %s is %s', (word, name) => {
  expect(nearest(word, ['compare', 'annotate', 'extract'])).toBe(name)
})
