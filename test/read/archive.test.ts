import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { array, assert, asyncProperty, integer, property, uint8Array } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openArchive } from '../../src/read/archive/archive.ts'
import { gunzipMembers } from '../../src/read/archive/gunzip-members.ts'
import { fileChunks, recordsOf } from '../../src/read/archive/read-pages.ts'
import { readInputs } from '../../src/read/files.ts'
import { removeChunks } from '../../src/read/http/message.ts'
import { html, page, startServer, testFetcher, type LyingServer } from './net/lying-server.ts'

let dir = ''
const at = (name: string): string => path.join(dir, name)
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'variorum-warc-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

interface Given {
  type?: string
  url?: string
  head?: string
  body: Uint8Array | string
  fields?: string[]
  /** of the record, where it is not the truth */
  length?: number
}

/** A record as archives hold it. */
function record({
  type = 'response',
  url = 'http://a.example/1',
  head,
  body,
  fields = [],
  length,
}: Given): Buffer {
  const block = Buffer.concat([
    Buffer.from(type === 'response' ? `HTTP/1.1 ${head ?? '200 OK\r\nContent-Type: text/html'}\r\n\r\n` : ''),
    Buffer.from(body),
  ])
  const lines = ['WARC/1.0', `WARC-Type: ${type}`, `WARC-Target-URI: ${url}`, ...fields]
  return Buffer.concat([
    Buffer.from(`${lines.join('\r\n')}\r\nContent-Length: ${length ?? block.length}\r\n\r\n`),
    block,
    Buffer.from('\r\n\r\n'),
  ])
}
const story = (n: number): Buffer => record({ url: `http://a.example/${n}`, body: page(`Story ${n}`) })

async function read(bytes: Uint8Array, name = 'x.warc.gz') {
  writeFileSync(at(name), bytes)
  const { reports, problems } = await readInputs([at(name)])
  return {
    titles: reports.map(r => r.title),
    sources: reports.map(r => r.source),
    problems: problems.map(p => p.message),
    reports,
  }
}

describe('what an archive holds', () => {
  const text = page('Café “Quai”')
  test.each<[string, Given]>([
    ['a page', { body: text }],
    [
      'chunked',
      {
        head: '200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked',
        body: `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`,
      },
    ],
    [
      'said to be chunked and not',
      { head: '200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked', body: text },
    ],
    ['gzip', { head: '200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip', body: gzipSync(text) }],
    [
      'brotli',
      { head: '200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br', body: brotliCompressSync(text) },
    ],
    [
      'said to be gzip and not',
      { head: '200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip', body: text },
    ],
    [
      'a legacy charset',
      {
        head: '200 OK\r\nContent-Type: text/html; charset=windows-1252',
        body: Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1'),
      },
    ],
    ['a resource', { type: 'resource', fields: ['Content-Type: text/html'], body: text }],
    ['an HTTP/2 status line, bare line feeds', { head: '200\nContent-Type: text/html\n', body: text }],
    ['an address in brackets', { url: '<http://a.example/1>', body: text }],
  ])('%s', async (_, given) => {
    for (const bytes of [gzipSync(record(given)), record(given)]) {
      const got = await read(bytes)
      expect(got.problems).toEqual([])
      expect(got.titles).toEqual(['Café “Quai”'])
      expect(got.sources).toEqual(['http://a.example/1'])
    }
  })

  test('text out of a page (conversion)', async () => {
    const body =
      'Hail on the valley\n\nThe growers lost a third of the harvest to hail on Sunday night, they said.'
    const { reports } = await read(
      record({ type: 'conversion', fields: ['Content-Type: text/plain'], body }),
      'x.warc',
    )
    expect(reports[0]!.text).toContain('a third of the harvest')
  })

  test('everything else is passed over without a word', async () => {
    const others = [
      record({ type: 'warcinfo', body: 'software: x' }),
      record({ type: 'request', body: 'GET / HTTP/1.1\r\n\r\n' }),
      record({ head: '404 Not Found\r\nContent-Type: text/html', body: page('No') }),
      record({ head: '301 Moved\r\nLocation: /', body: '' }),
      record({ head: '200 OK\r\nContent-Type: image/png', body: Buffer.alloc(2000, 1) }),
      record({
        url: 'http://a.example/robots.txt',
        head: '200 OK\r\nContent-Type: text/plain',
        body: 'User-agent: *',
      }),
      record({ url: 'dns:a.example', body: 'a.example. 10.0.0.1' }),
      record({ type: 'revisit', body: '' }),
    ]
    const got = await read(Buffer.concat([...others, story(1)].map(r => gzipSync(r))))
    expect(got.problems).toEqual([])
    expect(got.titles).toEqual(['Story 1'])
  })

  test('pages without an article are counted in one line', async () => {
    const blank = (n: number): Buffer =>
      record({ url: `http://a.example/blank${n}`, body: '<html><body></body></html>' })
    const got = await read(Buffer.concat([blank(1), story(1), blank(2)]))
    expect(got.problems).toEqual(['2 of 3 pages hold no article (the first: http://a.example/blank1)'])
  })

  test('a block that is not what was archived is named', async () => {
    const got = await read(
      record({ body: page('x'), fields: ['WARC-Block-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'] }),
    )
    expect(got.problems).toEqual(['is not what was archived: its digest differs'])
  })

  test('a bomb is one line', async () => {
    const bomb = record({
      url: 'http://a.example/bomb',
      head: '200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip',
      body: gzipSync(Buffer.alloc(32 * 1024 * 1024)),
    })
    const got = await read(Buffer.concat([story(1), bomb, story(2)].map(r => gzipSync(r))))
    expect(got.titles).toEqual(['Story 1', 'Story 2'])
    expect(got.problems).toEqual(['http://a.example/bomb: unpacks to more than the limit of 10.0 MB'])
  })
})

describe('damage costs the record that it is in, and one line', () => {
  const members: Buffer[] = [1, 2, 3, 4, 5].map(n => gzipSync(story(n)))
  const broken = (n: number): Buffer => Buffer.from(members[n]!).fill(0xff, 150, 170)
  const all = ['Story 1', 'Story 2', 'Story 3', 'Story 4', 'Story 5']
  const without = (...n: number[]): string[] => all.filter((_, i) => !n.includes(i))

  test.each<[string, Buffer, string[]]>([
    ['a damaged member', Buffer.concat(members.with(2, broken(2))), without(2)],
    ['two damaged members', Buffer.concat(members.with(1, broken(1)).with(3, broken(3))), without(1, 3)],
    [
      'a member cut in the middle, others behind it',
      Buffer.concat(members.with(2, members[2]!.subarray(0, 160))),
      without(2),
    ],
    ['the end is missing', Buffer.concat(members).subarray(0, -120), without(4)],
    [
      'a record cut inside a whole member',
      Buffer.concat(members.with(2, gzipSync(story(3).subarray(0, 250)))),
      without(2),
    ],
    [
      'something else between two members',
      Buffer.concat([members[0]!, Buffer.from('not gzip at all'), ...members.slice(1)]),
      all,
    ],
    [
      'no length',
      Buffer.concat(members.with(2, gzipSync('WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK'))),
      without(2),
    ],
  ])('%s', async (_, bytes, titles) => {
    const got = await read(bytes)
    expect(got.titles).toEqual(titles)
    expect(got.problems.length).toBe(Math.max(1, 5 - titles.length))
    for (const problem of got.problems) expect(problem).not.toMatch(/\n|Error/)
  })

  test.each<[string, Buffer[], string[]]>([
    ['a cut in the last record', [story(1), story(2), story(3).subarray(0, 300)], without(2, 3, 4)],
    [
      'a record longer than it says',
      [story(1), record({ body: page('x'), length: 300 }), story(2)],
      without(2, 3, 4),
    ],
    [
      'something else between',
      [story(1), Buffer.from('what is this\r\n'.repeat(50)), story(2)],
      without(2, 3, 4),
    ],
  ])('unpacked: %s', async (_, parts, titles) => {
    const got = await read(Buffer.concat(parts), 'x.warc')
    expect(got.titles.filter(t => t?.startsWith('Story'))).toEqual(titles)
    expect(got.problems).toHaveLength(1)
  })

  test('wherever a cut falls, the whole records before it are read and one line tells of the rest', async () => {
    const whole = Buffer.concat(members.slice(0, 2))
    await assert(
      asyncProperty(integer({ min: members[0]!.length + 1, max: whole.length - 40 }), async cut => {
        const got = await read(whole.subarray(0, cut))
        expect(got.titles).toEqual(['Story 1'])
        expect(got.problems).toHaveLength(1)
      }),
      { numRuns: 15 },
    )
  })

  test('in pieces of any size the records are the same', async () => {
    const bytes = Buffer.concat([
      ...members,
      Buffer.from('rubbish'),
      members[0]!.subarray(0, 90),
      members[1]!,
    ])
    async function* pieces(size: number): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
    }
    const list = async (size: number): Promise<(string | number)[]> => {
      const out = []
      for await (const r of recordsOf(pieces(size), { maxBytes: 1e6 }))
        out.push('fault' in r ? 'fault' : r.cut ? 'cut' : r.offset)
      return out
    }
    const whole = async (size: number) => (await list(size)).filter(x => typeof x === 'number')
    const once = await whole(bytes.length)
    expect(once).toHaveLength(6)
    for (const size of [1, 2, 3, 10, 64, 1000]) expect(await whole(size)).toEqual(once)
  })

  test('any bytes at all end in peace', async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 600 }), async bytes => {
        for (const start of ['', 'WARC/1.0\r\n', '\u001f\u008b\u0008\u0000']) {
          const chunks = (async function* () {
            yield Buffer.concat([Buffer.from(start, 'latin1'), bytes])
          })()
          for await (const found of recordsOf(chunks, { maxBytes: 1000 }))
            expect(found).toHaveProperty('offset')
        }
      }),
      { numRuns: 100 },
    )
  })
})

test('chunks come apart as they were put together', () => {
  assert(
    property(array(uint8Array({ minLength: 1, maxLength: 50 }), { minLength: 1 }), chunks => {
      const coded = Buffer.concat([
        ...chunks.flatMap(c => [Buffer.from(`${c.length.toString(16)};x=1\r\n`), c, Buffer.from('\r\n')]),
        Buffer.from('0\r\n\r\n'),
      ])
      const { body, cut } = removeChunks(coded)
      expect(Buffer.from(body).equals(Buffer.concat(chunks))).toBe(true)
      expect(cut).toBe(false)
      expect(removeChunks(coded.subarray(0, -6)).cut).toBe(true)
    }),
  )
})

describe('what was fetched is kept', () => {
  let server: LyingServer
  let version = 1
  beforeAll(async () => {
    server = await startServer({
      '/story': (request, response) => {
        const etag = `"v${version}"`
        if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
        else
          response
            .writeHead(200, {
              'content-type': 'text/html',
              etag,
              'content-encoding': 'gzip',
              'set-cookie': 'who=you',
            })
            .end(gzipSync(page(`Version ${version}`)))
      },
      '/plain': html(page('No tag')),
      '/moved': (_, response) => response.writeHead(301, { location: '/story' }).end(),
      '/gone': (_, response) => response.writeHead(410).end(),
    })
  })
  afterAll(() => server.close())
  const fetchInto = async (file: string, ...paths: string[]) => {
    const archive = await openArchive(file, { software: 'Variorum/0' })
    const { fetcher } = testFetcher({ keeper: archive })
    const got = []
    for (const p of paths)
      got.push(
        await fetcher.fetch(`http://news.example:${server.port}${p}`).catch((e: { code: string }) => e.code),
      )
    await archive.close()
    return got
  }

  test.each(['kept.warc.gz', 'kept.warc'])('%s is read again as it was fetched', async name => {
    version = 1
    await fetchInto(at(name), '/moved', '/plain', '/gone')
    const { reports, problems } = await readInputs([at(name)])
    expect(problems).toEqual([])
    expect(reports.map(r => [r.title, r.source])).toEqual([
      ['Version 1', `http://news.example:${server.port}/story`],
      ['No tag', `http://news.example:${server.port}/plain`],
    ])
    const raw = readFileSync(at(name))
    const text = (name.endsWith('gz') ? gunzipSync(raw) : raw).toString('latin1')
    expect(text).toMatch(/WARC-Type: warcinfo/)
    expect(text).toMatch(/HTTP\/1\.1 301/)
    // a page that is gone is not kept; its number by itself may stand in any identifier
    expect(text).not.toMatch(/set-cookie|HTTP\/1\.1 410/i)
  })

  test('a second run asks whether anything changed, and reads from the archive what did not', async () => {
    version = 1
    const file = at('again.warc.gz')
    await fetchInto(file, '/story', '/plain')
    const [again, plain] = await fetchInto(file, '/story', '/plain')
    expect(again).toMatchObject({ unchanged: true })
    expect(new TextDecoder().decode((again as { body: Uint8Array }).body)).toContain('Version 1')
    expect(plain).toMatchObject({ unchanged: true })
    version = 2
    const [changed] = await fetchInto(file, '/story')
    expect(changed).toMatchObject({ unchanged: false })
    const text = gunzipSync(readFileSync(file)).toString('latin1')
    expect(text.match(/revisit\/server-not-modified/g)).toHaveLength(1)
    expect(text.match(/revisit\/identical-payload-digest/g)).toHaveLength(1)
    expect(text.match(/WARC-Type: warcinfo/g)).toHaveLength(1)
  })

  test('a record that a crash cut in half is taken off before more is added', async () => {
    version = 1
    const file = at('crashed.warc.gz')
    await fetchInto(file, '/story', '/plain')
    const whole = readFileSync(file)
    writeFileSync(file, whole.subarray(0, -40))
    await fetchInto(file, '/plain')
    const { reports, problems } = await readInputs([file])
    expect(problems).toEqual([])
    expect(reports.map(r => r.title)).toEqual(['Version 1', 'No tag'])
  })

  test('a file that is no archive is not added to', async () => {
    writeFileSync(at('letter.warc.gz'), 'Dear reader,')
    await expect(openArchive(at('letter.warc.gz'), { software: 'x' })).rejects.toThrow('not an archive')
    expect(readFileSync(at('letter.warc.gz'), 'utf8')).toBe('Dear reader,')
  })

  test('every member stands alone, with a digest that holds', async () => {
    version = 1
    const file = at('digest.warc.gz')
    await fetchInto(file, '/story')
    let members = 0
    for await (const piece of gunzipMembers(fileChunks(file))) if ('start' in piece) members++
    expect(members).toBe(2)
    const bytes = gunzipSync(readFileSync(file)).toString('latin1')
    expect(
      (
        await read(
          gzipSync(
            Buffer.from(bytes.replace('content-type: text/html', 'content-type: text/htmL'), 'latin1'),
          ),
        )
      ).problems,
    ).toEqual(['is not what was archived: its digest differs'])
  })
})
