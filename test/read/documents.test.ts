import { strToU8, zipSync, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/read/documents/index.ts'
import { makeDocx } from './support/make-docx.ts'
import { concat, makePdf, makeStream, setLines, type Printed } from './support/make-pdf.ts'

const PROSE = [
  'The council of Elmsport voted on Tuesday night to close the Brill quarry by the end of next year, after five hours of debate.',
  '“We were told for a decade that dust was the price of work,” said councillor Hanna Verrill, who moved the motion. “It was not.”',
  'The quarry’s owner, Stonemark Group, employs 214 people at the site and says that it will appeal in the county court.',
  'A spokesman, Piers Holloway, called the vote “a blow to every family in the valley” and said that the company had offered to cover its conveyors.',
]
const TEXT = PROSE.join('\n\n')
const TITLE = 'Town votes to close Brill quarry'
const bytes = (s: string) => strToU8(s)
const read = async (input: Uint8Array | string, source: string, options = {}) =>
  readDocument(typeof input === 'string' ? bytes(input) : input, { source, ...options })
const one = async (input: Uint8Array | string, source: string, options = {}) => {
  const results = await read(input, source, options)
  expect(results).toHaveLength(1)
  return results[0]!
}

const HEAD: Printed[] = [
  { text: 'The Elmsport Courier', x: 72, y: 760, size: 9 },
  { text: TITLE, x: 72, y: 720, size: 22 },
  { text: 'By Mo Castell', x: 72, y: 700 },
  { text: '5 March 2025', x: 72, y: 688 },
]

describe('PDF', () => {
  it('has the largest line as its title and paragraphs out of printed lines', async () => {
    const { report, problems } = await one(
      makePdf(
        [[...HEAD, ...setLines(PROSE, { top: 660 }).lines, { text: 'Page 1 of 1', x: 280, y: 30, size: 8 }]],
        {
          info: { Title: 'Microsoft Word - vote.doc', Author: 'mcastell' },
          compress: true,
        },
      ),
      'vote.pdf',
    )
    expect(problems).toEqual([])
    expect(report).toMatchObject({
      title: TITLE,
      publisher: 'The Elmsport Courier',
      byline: 'Mo Castell',
      publishedAt: '2025-03-05',
      text: TEXT,
      statedBy: { title: 'mark-up', publishedAt: 'text' },
    })
    expect(report!.furniture).toContain('Page 1 of 1')
  })

  it('reads columns one after the other, with indents for paragraphs', async () => {
    const column = { top: 660, width: 44, gap: 0, indent: 12 }
    const { report } = await one(
      makePdf([
        [
          ...HEAD,
          ...setLines(PROSE.slice(0, 2), { ...column, x: 60 }).lines,
          ...setLines(PROSE.slice(2), { ...column, x: 320 }).lines,
        ],
      ]),
      'vote.pdf',
    )
    expect(report!.text).toBe(TEXT)
  })

  it('joins a paragraph over the page, drops running feet, heals broken words', async () => {
    const [first, rest] = PROSE[2]!.split(/ (?=it will appeal)/) as [string, string]
    const foot = (n: number): Printed => ({
      text: `Elmsport Courier, quarry special, ${n}`,
      x: 200,
      y: 30,
      size: 8,
    })
    const broken = { ...setLines(PROSE.slice(0, 2), { top: 660 }) }
    const { report } = await one(
      makePdf([
        [...HEAD, ...broken.lines, ...setLines([first], { top: broken.bottom, width: 200 }).lines, foot(1)],
        [
          ...setLines([rest], { top: 720, width: 200 }).lines,
          {
            text: 'A spokesman, Piers Holloway, called the vote “a blow to every family in the val-',
            x: 72,
            y: 690,
          },
          { text: 'ley” and said that the company had offered to cover its conveyors.', x: 72, y: 678 },
          foot(2),
        ],
      ]),
      'vote.pdf',
    )
    expect(report!.text).toBe(TEXT)
    expect(report!.furniture).toEqual(
      expect.arrayContaining(['Elmsport Courier, quarry special, 1', 'Elmsport Courier, quarry special, 2']),
    )
  })

  it('says why one cannot be read', async () => {
    expect((await one(makePdf([[]]), 'scan.pdf')).problems[0]!.message).toMatch(
      /^is a PDF without a text layer/,
    )
    expect((await one('%PDF-1.7\nnothing', 'x.pdf')).problems[0]!.message).toBe(
      'is a broken PDF that cannot be opened',
    )
  })

  it('does not unpack a bomb', async () => {
    const zeros = zlibSync(new Uint8Array(120 * 1024 * 1024), { level: 9 })
    const bomb = concat([
      bytes('%PDF-1.4\n1 0 obj\n'),
      makeStream(zeros, '/Filter /FlateDecode'),
      bytes('\nendobj'),
    ])
    expect((await one(bomb, 'bomb.pdf')).problems[0]!.message).toMatch(/unpacks to more than 96 MB/)
    const twice = makeStream(zlibSync(zeros), '/Filter [/FlateDecode /FlateDecode]')
    const nested = concat([bytes('%PDF-1.4\n1 0 obj\n'), twice, bytes('\nendobj')])
    expect((await one(nested, 'bomb.pdf')).problems[0]!.message).toMatch(/compressed more than once/)
  })
})

describe('DOCX', () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

  it('is read as a reader sees it: changes accepted, the title by its style', async () => {
    const { report } = await one(
      makeDocx(
        [
          { text: TITLE, style: 'Titel' },
          'By Mo Castell',
          '5 March 2025',
          PROSE[0]!,
          PROSE[1]!,
          {
            runs: `${run('The quarry’s owner, Stonemark Group, employs ')}<w:del><w:r><w:delText>200</w:delText></w:r></w:del><w:ins>${run('214')}</w:ins>${run(' people at the site and says that it will appeal in the county court.')}`,
          },
          { runs: `<w:hyperlink>${run(PROSE[3]!.slice(0, 30))}</w:hyperlink>${run(PROSE[3]!.slice(30))}` },
        ],
        {
          styles: '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>',
          core: '<dc:title>Document1</dc:title><dc:creator>Jo Other</dc:creator><dcterms:created>2024-01-01T00:00:00Z</dcterms:created>',
        },
      ),
      'vote.docx',
    )
    expect(report).toMatchObject({
      title: TITLE,
      byline: 'Mo Castell',
      publishedAt: '2025-03-05',
      text: TEXT,
      statedBy: { title: 'mark-up', byline: 'text' },
    })
  })

  it('takes the file’s properties where the text tells nothing', async () => {
    const { report } = await one(
      makeDocx(PROSE, { core: `<dc:title>${TITLE}</dc:title><dc:creator>Mo Castell</dc:creator>` }),
      'a.docx',
    )
    expect(report).toMatchObject({ title: TITLE, byline: 'Mo Castell', publishedAt: null, text: TEXT })
    expect(report!.statedBy).toEqual({ title: 'document', byline: 'document' })
  })

  it('says why one cannot be read', async () => {
    const message = async (input: Uint8Array) => (await one(input, 'x.docx')).problems[0]!.message
    expect(await message(zipSync({ 'a.txt': bytes('x') }))).toBe('is a ZIP archive without a document in it')
    expect(await message(makeDocx(PROSE).slice(0, 400))).toBe('is a broken word processor document')
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) })
    expect(await message(bomb)).toMatch(/unpacks to more than 64 MB/)
    const deep = zipSync({ 'word/document.xml': bytes('<w:p>'.repeat(5000)) })
    expect(await message(deep)).toMatch(/elements more than 256 deep/)
    const laughs = `<!DOCTYPE w [<!ENTITY a "ha">${'bcdefgh'.replace(/./g, (c, i: number) => `<!ENTITY ${c} "${`&${'abcdefg'[i]};`.repeat(50)}">`)}]>`
    const entities = zipSync({
      'word/document.xml': bytes(
        `${laughs}<w:document><w:body><w:p><w:r><w:t>${TEXT} &h;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    })
    expect((await one(entities, 'x.docx')).report!.text.length).toBeLessThan(TEXT.length + 20)
  })

  it('an archive that lies about its size does not grow', async () => {
    const honest = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) })
    const view = new DataView(honest.buffer, honest.byteOffset)
    for (let i = 0; i < honest.length - 4; i++)
      if (view.getUint32(i, true) === 40 * 1024 * 1024) view.setUint32(i, 100, true)
    const { report, problems } = await one(honest, 'x.docx')
    expect(report).toBeNull()
    expect(problems).toHaveLength(1)
  })
})

describe('a mail', () => {
  const header =
    'From: Stonemark Press Office <press@stonemark.example>\r\nTo: desk@courier.example\r\nSubject: =?utf-8?q?Fwd:_Stonemark_will_appeal?=\r\nDate: Wed, 5 Mar 2025 09:15:00 +0100\r\nMIME-Version: 1.0\r\n'

  it('has its subject, sender, and date with its zone; signature and earlier mails set apart', async () => {
    const { report } = await one(
      `${header}Content-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${PROSE.join('\r\n\r\n')}\r\n\r\n-- \r\nPiers Holloway\r\n+44 20 0000 0000\r\n`,
      'release.eml',
    )
    expect(report).toMatchObject({
      title: 'Stonemark will appeal',
      byline: 'Stonemark Press Office',
      publishedAt: '2025-03-05T09:15+01:00',
      text: TEXT,
      statedBy: { title: 'document', byline: 'document', publishedAt: 'document' },
    })
    expect(report!.furniture).toContain('+44 20 0000 0000')
  })

  it('is read from its HTML where the plain part is a stub, and names what hangs on it', async () => {
    const part = (type: string, body: string, more = '') =>
      `--b\r\nContent-Type: ${type}\r\n${more}\r\n${body}\r\n`
    const { report, problems } = await one(
      `${header}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part('text/plain', 'View this email in your browser.')}${part('text/html; charset=utf-8', `<html><body><script>alert(1)</script>${PROSE.map(p => `<p onclick="x()">${p}</p>`).join('')}</body></html>`)}${part('application/pdf; name=plan.pdf', 'x', 'Content-Disposition: attachment; filename=plan.pdf\r\n')}--b--`,
      'release',
    )
    expect(problems).toMatchObject([{ code: 'attachments', severity: 'warning' }])
    expect(problems[0]!.message).toContain('plan.pdf')
    expect(report!.text).toBe(TEXT)
  })

  it('that nests without end is one line', async () => {
    const deep = Array.from(
      { length: 400 },
      (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`,
    )
    const { problems } = await one(
      `${header}Content-Type: multipart/mixed; boundary=b0\r\n\r\n${deep.join('')}`,
      'a.eml',
    )
    expect(problems).toMatchObject([{ message: 'is a broken mail' }])
  })
})

describe('Markdown', () => {
  it('gives the words of the rendered page, facts from its front matter', async () => {
    const { report } = await one(
      `---\ntitle: "${TITLE}"\nauthors:\n  - Mo Castell\n  - Tom Okafor\ndate: 2025-03-05T01:10:00Z\n---\n\n# ${TITLE}\n\n${PROSE[0]!.replace('Brill quarry', '[Brill *quarry*](https://x.example/)')}\n\n> ${PROSE[1]}\n\n![dust](a.png)\n\n${PROSE[2]}\n\n<script>alert(1)</script>\n\n${PROSE[3]!.replace('spokesman', '**spokesman**')}\n`,
      'a.md',
    )
    expect(report).toMatchObject({
      title: TITLE,
      byline: 'Mo Castell, Tom Okafor',
      publishedAt: '2025-03-05T01:10Z',
      text: TEXT,
    })
  })

  it.each([['> '.repeat(20_000)], ['['.repeat(20_000)], ['- '.repeat(5000)], ['*a'.repeat(5000)]])(
    'answers hostile marks: %.6s…',
    async marks => {
      const started = performance.now()
      await read(`${marks}\n\n${TEXT}`, 'a.md')
      expect(performance.now() - started).toBeLessThan(5000)
    },
  )
})

describe('wire formats', () => {
  const item = {
    uri: 'http://wire.example/1',
    type: 'text',
    versioncreated: '2025-03-05T01:10:00Z',
    firstcreated: '2025-03-05T00:50:00Z',
    copyrightholder: 'Northwire',
  }
  const expected = {
    title: TITLE,
    byline: 'Mo Castell',
    publisher: 'Northwire',
    publishedAt: '2025-03-05T00:50Z',
    updatedAt: '2025-03-05T01:10Z',
    text: TEXT,
    url: 'http://wire.example/1',
  }
  const xhtml = PROSE.map(p => `<p>${p}</p>`).join('')

  it.each([
    ['1', { ...item, headline: TITLE, byline: 'Mo Castell', body_xhtml: xhtml, body_text: 'x' }],
    [
      '2',
      {
        ...item,
        headlines: [{ role: 'main', value: TITLE }],
        by: 'Mo Castell',
        bodies: [{ role: 'main', contenttype: 'text/plain', value: TEXT }],
      },
    ],
    [
      '3',
      {
        uri: item.uri,
        firstCreated: item.firstcreated,
        versionCreated: item.versioncreated,
        provider: { name: 'Northwire' },
        headlines: [{ value: TITLE }],
        by: 'Mo Castell',
        bodies: [{ contentType: 'application/xhtml+xml', value: xhtml }],
      },
    ],
  ])('ninjs of generation %s', async (_, value) => {
    const { report } = await one(JSON.stringify(value), 'item.json')
    expect(report).toMatchObject(expected)
  })

  const newsItem = (content: string) =>
    `<newsItem guid="a" xml:lang="en"><rightsInfo><copyrightNotice>Copyright 2025 Northwire</copyrightNotice></rightsInfo><itemMeta><provider qcode="nprov:NW"><name>Northwire</name></provider><versionCreated>2025-03-05T01:10:00Z</versionCreated><firstCreated>2025-03-05T00:50:00Z</firstCreated><link rel="irel:derivedFrom" href="http://wire.example/0"/></itemMeta><contentMeta><digitalSourceType uri="http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits"/><by>By Mo Castell</by><headline>${TITLE}</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`
  const CONTENTS = [
    `<inlineXML contenttype="application/nitf+xml"><nitf><body><body.content>${xhtml}</body.content></body></nitf></inlineXML>`,
    `<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${xhtml}</body></html></inlineXML>`,
    `<inlineData contenttype="text/plain">${TEXT}</inlineData>`,
    `<inlineData contenttype="text/html">${xhtml.replaceAll('<', '&lt;')}</inlineData>`,
  ]
  it.each(CONTENTS)('NewsML-G2: %.50s', async content => {
    const { report } = await one(
      `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${newsItem(content)}</itemSet></newsMessage>`,
      'item.xml',
    )
    const { url: _, ...facts } = expected
    expect(report).toMatchObject({
      ...facts,
      notices: [{ kind: 'copyright', text: 'Copyright 2025 Northwire' }],
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits',
      basedOn: ['http://wire.example/0'],
    })
  })

  it('passes over pictures and packages', async () => {
    const { problems } = await one(
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>`,
      'picture.xml',
    )
    expect(problems).toMatchObject([{ code: 'no-text' }])
  })
})

describe('tables', () => {
  const quote = (s: string) => `"${s.replaceAll('"', '""')}"`

  it('CSV by the names of its columns, the order of its dates by all rows together', async () => {
    const results = await read(
      `nr;headline;body;outlet;date\n1;"Town votes";${quote(TEXT)};Valley Post;03/04/2025\n2;Owner to appeal;${quote(PROSE.slice(2).join('\n\n'))};Courier;25/03/2025\n3;empty;;x;\n`,
      't.csv',
    )
    expect(results.map(r => r.report?.source ?? r.problems[0]!.input)).toEqual([
      't.csv#1',
      't.csv#2',
      't.csv#3',
    ])
    expect(results[0]!.report).toMatchObject({
      title: 'Town votes',
      publisher: 'Valley Post',
      publishedAt: '2025-04-03',
      text: TEXT,
      statedBy: { title: 'column', publisher: 'column', publishedAt: 'column' },
    })
    expect(results[2]!.problems[0]!.message).toBe('holds no text')
  })

  it('CSV by a map of columns', async () => {
    const table = `a,b,c\n${TITLE},${quote(TEXT)},x\n`
    const { report } = await one(table, 't.csv', { columns: { text: 'b', title: 'a' } })
    expect(report).toMatchObject({ title: TITLE, text: TEXT })
    expect((await one(table, 't.csv')).problems[0]!.message).toBe(
      'has no column that is named as a text is; say which: --columns text=… (it has a, b, c)',
    )
    expect((await one(table, 't.csv', { columns: { text: 'd' } })).problems[0]!.message).toBe(
      'has no column “d” (--columns); it has a, b, c',
    )
  })

  it('a quotation mark that is never closed takes no more than a row may hold', async () => {
    const { problems } = await one(`text\n${quote(TEXT)}\n"${'a\n'.repeat(200_000)}`, 't.csv', {
      maxBytes: 500_000,
    }).catch(() => ({ problems: [] }))
    expect(problems.length).toBeLessThanOrEqual(1)
  })

  it('NDJSON: fields, ninjs, reports as extract writes them; a bad line is named and the rest goes on', async () => {
    const [first] = await read(JSON.stringify({ id: 'x', text: TEXT, title: TITLE }), 'a.ndjson')
    const lines = [
      { id: 7, body: TEXT, headline: TITLE, published: 1741136400 },
      { id: 'again', report: first!.report },
      { uri: 'http://wire.example/1', headline: TITLE, body_text: TEXT },
    ].map(l => JSON.stringify(l))
    const results = await read(`${lines[0]}\n{broken\n\n${lines[1]}\n${lines[2]}\n`, 'a.ndjson')
    expect(results.map(r => r.report?.text ?? r.problems[0]!.message)).toEqual([
      TEXT,
      'is a line that is no JSON object',
      TEXT,
      TEXT,
    ])
    expect(results[0]!.report).toMatchObject({ source: 'a.ndjson#7', publishedAt: '2025-03-05T01:00Z' })
    expect(results[2]!.report).toEqual(first!.report)
  })

  it('a body in mark-up is read as a page', async () => {
    const { report } = await one(
      JSON.stringify([{ title: TITLE, content: PROSE.map(p => `<p>${p}</p>`).join('\n') }]),
      'a.json',
    )
    expect(report).toMatchObject({ title: TITLE, text: TEXT })
  })
})
