import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { command } from '../../src/cli/commands/check.ts'
import { parseConfig } from '../../src/cli/check/config.ts'
import { run } from '../../src/cli/run.ts'
import { memoryStreams } from './memory-streams.ts'

const SOURCE = `Quota cut by a third as survey finds fewer young fish

The council on Friday cut the quota to 4,100 tonnes from 6,150, after a survey found fewer young fish.

"We are not closing the fishery, we are trying to keep it open," said director Lena Ostrander.

The new quota takes effect on January 1. The line may open in June.
`
const DRAFT = `Council cuts quota

The council on Friday cut the quota to 4,700 tonnes from 6,150, after a survey found fewer young fish.

"We are not shutting the fishery, we are trying to keep it open," said director Lena Ostrander.

The new quota takes effect on January 1.
`

/** A folder with a draft and its source; `check` runs a command in it. */
function desk(draft: string | Uint8Array = DRAFT) {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-check-'))
  const at = (name: string) => path.join(folder, name)
  writeFileSync(at('draft.txt'), draft)
  writeFileSync(at('source.txt'), SOURCE)
  const check = async (...args: string[]) => {
    const streams = memoryStreams(typeof draft === 'string' ? draft : '')
    const status = await run(['check', ...args], streams, { check: async () => command }, () => '1')
    return { status, out: streams.out().replaceAll(folder, ''), err: streams.err().replaceAll(folder, '') }
  }
  const usual = [at('draft.txt'), '--against', at('source.txt')]
  return { at, check, usual, read: (name: string) => readFileSync(at(name), 'utf8') }
}

describe('text', () => {
  test('a finding stands at its line and column in the file, with both passages; then what was borne out', async () => {
    const { check, usual } = desk()
    const { status, out } = await check(...usual)
    expect(status).toBe(1)
    expect(out).toContain(
      '/draft.txt:3:40  error  number-mismatch  “4,700” stands where the source has “4,100”.',
    )
    expect(out).toContain('⟨4,700⟩')
    expect(out).toContain('⟨4,100⟩')
    expect(out).toContain('/source.txt:3:40')
    expect(out).toContain('/draft.txt:5:2  error  altered-quotation')
    expect(out).toContain('⟨shutting⟩')
    expect(out).toMatch(/1 of 3 sentences borne out · 2 errors · --fix mends 2\n$/)
  })

  test('lines are those of the file in HTML and with Windows line ends, and of standard input', async () => {
    const html = `<!doctype html><html><head><title>Cut</title></head><body><article><h1>Council cuts quota</h1>
<p>The council on Friday said &ldquo;nothing&rdquo; &amp; left the room with all of its members and its staff.</p>
<p>The council on Friday cut the quota to <b>4,700</b> tonnes from 6,150, after a survey found fewer young fish.</p>
</article></body></html>`
    const page = desk(html)
    expect((await page.check(...page.usual)).out).toMatch(/draft\.txt:3:4[0-9] {2}error {2}number-mismatch/)
    const windows = desk(DRAFT.replaceAll('\n', '\r\n'))
    expect((await windows.check(...windows.usual)).out).toContain('draft.txt:3:40 ')
    const piped = desk()
    expect((await piped.check('-', '--against', piped.at('source.txt'))).out).toContain(
      'standard input:3:40 ',
    )
  })
})

describe('--fix', () => {
  test('writes what is certain, shows the difference, checks again', async () => {
    const { check, usual, read } = desk()
    const { status, out } = await check(...usual, '--fix')
    expect(out).toContain('@@ -3,1 +3,1 @@\n-The council on Friday cut the quota to 4,700')
    expect(out).toContain('+"We are not closing the fishery')
    expect(status).toBe(0)
    expect(read('draft.txt')).toBe(DRAFT.replace('4,700', '4,100').replace('shutting', 'closing'))
  })
  test('keeps line ends, a byte order mark and quotation marks', async () => {
    const own =
      '\ufeff' + DRAFT.replaceAll('\n', '\r\n').replaceAll('"We', '“We').replaceAll('," said', ',” said')
    const { check, usual, read } = desk(own)
    await check(...usual, '--fix')
    expect(read('draft.txt')).toBe(own.replace('4,700', '4,100').replace('shutting', 'closing'))
  })
  test('with --dry-run writes nothing', async () => {
    const { check, usual, read } = desk()
    const { out, status } = await check(...usual, '--fix', '--dry-run')
    expect(out).toContain('@@ -3,1 +3,1 @@')
    expect(status).toBe(1)
    expect(read('draft.txt')).toBe(DRAFT)
  })
  test('does not write over another encoding', async () => {
    const latin = Uint8Array.from(DRAFT.replace('young', 'y\u00f6ung'), c => c.charCodeAt(0))
    const { check, usual } = desk(latin)
    expect((await check(...usual, '--fix')).err).toContain('is not UTF-8')
  })
})

describe('severities', () => {
  test('a configuration turns rules off and sets severities', async () => {
    const { check, usual, at } = desk()
    writeFileSync(
      at('c.json'),
      '{"check":{"rules":{"altered-quotation":"off","number-mismatch":"warning"},"failOn":"error"}}',
    )
    const { status, out } = await check(...usual, '--config', at('c.json'))
    expect(status).toBe(0)
    expect(out).toContain('warning  number-mismatch')
    expect(out).not.toContain('altered-quotation')
    expect((await check(...usual, '--config', at('c.json'), '--fail-on', 'warning')).status).toBe(1)
    expect((await check(...usual, '--fail-on', 'never')).status).toBe(0)
  })
  test.each([
    ['nonsense', 'c: is not JSON'],
    ['[]', 'c: must hold a JSON object'],
    [
      '{"check":{"rules":{"hedge-droped":"off"}}}',
      'c: there is no rule "hedge-droped"; did you mean hedge-dropped?',
    ],
    [
      '{"check":{"rules":{"hedge-dropped":"loud"}}}',
      'c: "hedge-dropped" must be one of off, info, warning, error, not "loud"',
    ],
    ['{"check":{"rule":{}}}', 'c: "check" has no setting "rule" (rules, failOn)'],
    ['{"check":{"failOn":3}}', 'c: "failOn" must be one of info, warning, error, never, not 3'],
  ])('%s is refused', (text, message) => {
    expect(() => parseConfig(text, 'c')).toThrow(message)
  })
  test('--explain tells of a rule, and of a mistyped one what was meant', async () => {
    const { check } = desk()
    const told = await check('--explain', 'hedge-dropped')
    expect(told.status).toBe(0)
    expect(told.out).toContain('The line may open in May.')
    expect((await check('--explain', 'hedge')).status).toBe(2)
  })
})

describe('GitHub', () => {
  test('annotations carry file, line and column; nothing of a draft can end one', async () => {
    const { check, usual } = desk(DRAFT.replace('4,700', '4,700'))
    const { out } = await check(...usual, '--format', 'github')
    expect(out).toMatch(
      /^::error file=[^,]*draft\.txt,line=3,endLine=3,col=40,endColumn=45,title=number-mismatch::“4,700”/,
    )
    expect(out.split('\n').filter(l => l.startsWith('::'))).toHaveLength(2)
  })
})

describe('bad input', () => {
  test('an empty draft, no source, a draft among its sources, another language: one line each', async () => {
    const empty = desk('')
    const none = await empty.check(...empty.usual)
    expect([none.status, none.err]).toEqual([
      2,
      'variorum: /draft.txt: is empty\nvariorum: no draft could be read\n',
    ])
    const { check, usual, at } = desk()
    expect((await check(at('draft.txt'), '--against', at('missing.txt'))).status).toBe(2)
    const itself = await check(...usual, at('draft.txt'))
    expect(itself.err).toContain('is the draft itself; left out of its sources')
    expect(itself.status).toBe(1)
    const french = desk(
      'Le conseil a réduit vendredi le quota à 4 700 tonnes après une enquête qui a trouvé moins de jeunes poissons que prévu.',
    )
    const other = await french.check(...french.usual)
    expect(other.status).toBe(2)
    expect(other.err).toContain('left out: it is in English, the draft in French')
  })
  test('a draft that is a source under another name is borne out whole', async () => {
    const { check, usual } = desk(SOURCE)
    const { status, out } = await check(...usual)
    expect([status, out]).toEqual([0, '4 of 4 sentences borne out · no findings\n'])
  })
})
