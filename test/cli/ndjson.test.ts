import { expect, test } from 'vitest'
import { filterLines, linesOf, stringField } from '../../src/cli/ndjson.ts'
import { memoryStreams } from './memory-streams.ts'

const double = (line: { [field: string]: unknown }) => ({ twice: stringField(line, 'text').repeat(2) })

async function filter(input: string) {
  const streams = memoryStreams(input)
  const status = await filterLines(streams, double)
  return {
    status,
    lines: streams
      .out()
      .split('\n')
      .filter(Boolean)
      .map(l => JSON.parse(l) as object),
  }
}

test('one line out for each line in, in order; bad lines are answered and the rest goes on', async () => {
  const { status, lines } = await filter(
    [
      '{"id":"a","text":"x"}',
      '{"id":"b"}',
      'not json',
      '',
      '[1]',
      '{"text":"y"}',
      '{"id":7,"text":"z"}',
    ].join('\n'),
  )
  expect(status).toBe(0)
  expect(lines).toEqual([
    { id: 'a', twice: 'xx' },
    { id: 'b', error: 'line 2: "text" must be a string, it is missing' },
    { id: null, error: 'line 3: not JSON' },
    { id: null, error: 'line 5: not a JSON object' },
    { id: null, error: 'line 6: "id" must be a string or a number' },
    { id: 7, twice: 'zz' },
  ])
})

test('status 2 only when no line could be answered', async () => {
  expect((await filter('nonsense\n')).status).toBe(2)
  expect((await filter('')).status).toBe(0)
})

test('lines are found across chunks, letters too; an overlong line is null and the next is whole', async () => {
  const bytes = new TextEncoder().encode('ein Fluß\r\nlang lang lang\nkurz')
  async function* chunks(size: number): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
  }
  for (const size of [1, 2, 3, 7, 100]) {
    const lines: (string | null)[] = []
    for await (const line of linesOf(chunks(size), 10)) lines.push(line)
    expect(lines).toEqual(['ein Fluß\r', null, 'kurz'])
  }
})

test('the next line is read only when the last answer was taken', async () => {
  const log: string[] = []
  async function* source(): AsyncGenerator<string> {
    for (const id of ['a', 'b', 'c']) {
      log.push(`read ${id}`)
      yield `{"id":"${id}","text":""}\n`
    }
  }
  const streams = memoryStreams(source())
  streams.stdout.write = async text => {
    await new Promise(resolve => setTimeout(resolve, 2))
    log.push(`wrote ${(JSON.parse(text) as { id: string }).id}`)
  }
  await filterLines(streams, double)
  expect(log).toEqual(['read a', 'wrote a', 'read b', 'wrote b', 'read c', 'wrote c'])
})
