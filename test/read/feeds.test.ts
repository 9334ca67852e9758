import { describe, expect, test } from 'vitest'
import { findFeeds } from '../../src/read/feeds/find-feeds.ts'
import { readOpml, toOpml } from '../../src/read/feeds/opml.ts'
import { readFeed } from '../../src/read/feeds/read-feed.ts'

const BASE = 'https://paper.example/news/feed'
const items = (text: string) => readFeed(text, BASE)?.items ?? []
const rss = (item: string, head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:x="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:a="http://www.w3.org/2005/Atom"><channel><title>The Quay &amp; Tide</title><a:link href="https://paper.example/feed" rel="self"/><link>https://paper.example/</link>${head}${item}</channel></rss>`

describe('formats', () => {
  test('RSS 2.0 with its modules, whatever their prefixes', () => {
    const feed = readFeed(
      rss(
        '<item><title>Ferry &lt;i&gt;talks&lt;/i&gt; &amp;amp; tides</title><link>/1?a=1&amp;b=2</link><guid isPermaLink="false">x1</guid><pubDate>Tue, 3 Mar 2026 08:00:00 +0100</pubDate><a:updated>2026-03-03T09:30:00Z</a:updated><source url="https://wire.example/feed">Nordwire</source><dc:creator>Jo Berg</dc:creator><author>desk@paper.example</author><description>Short</description><x:encoded><![CDATA[<p>All of it</p>]]></x:encoded></item>',
        '<language>en-gb</language>',
      ),
      BASE,
    )
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'The Quay & Tide',
      home: 'https://paper.example/',
      language: 'en-gb',
      more: false,
    })
    expect(feed!.items).toEqual([
      {
        id: 'x1',
        url: 'https://paper.example/1?a=1&b=2',
        title: 'Ferry talks & tides',
        publishedAt: '2026-03-03T08:00+01:00',
        updatedAt: '2026-03-03T09:30Z',
        authors: ['Jo Berg'],
        publisher: 'Nordwire',
        publisherUrl: 'https://wire.example/feed',
        html: '<p>All of it</p>',
        summary: 'Short',
      },
    ])
  })

  test.each([
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><title>t</title><item><title>One</title><link>/1</link></item></channel></rss>',
    ],
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>t</title></channel><item><title>One</title><link>/1</link></item></rdf:RDF>',
    ],
    [
      'RSS 1.0, the address in rdf:about',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>t</title></channel><item rdf:about="/1"><title>One</title></item></rdf:RDF>',
    ],
    [
      'a guid that is the address',
      rss('<item><title>One</title><guid>https://paper.example/1</guid></item>'),
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>One</title><link rel="self" href="/s"/><link href="/1"/></entry></feed>',
    ],
    [
      'Atom with a prefix',
      '<at:feed xmlns:at="http://www.w3.org/2005/Atom"><at:entry><at:title>One</at:title><at:link href="/1"/></at:entry></at:feed>',
    ],
    ['JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"One","url":"/1"}]}'],
  ])('%s', (_, text) => {
    expect(items(text).map(i => [i.title, i.url])).toEqual([['One', 'https://paper.example/1']])
  })

  test('Atom: published and updated apart, the source the true publisher, XHTML as mark-up', () => {
    const [item] = items(
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">A &lt;b&gt;day&lt;/b&gt;</title><link href="/1"/><published>2026-03-03T09:00:00Z</published><updated>2026-03-04T10:00:00Z</updated><author><name>Jo Berg</name></author><source><title>Nordwire</title><link href="https://wire.example/"/></source><content type="xhtml"><div><p class="a">Salt &amp; tar</p></div></content></entry></feed>',
    )
    expect(item).toMatchObject({
      title: 'A day',
      publishedAt: '2026-03-03T09:00Z',
      updatedAt: '2026-03-04T10:00Z',
      publisher: 'Nordwire',
      publisherUrl: 'https://wire.example/',
      html: '<div><p class="a">Salt &amp; tar</p></div>',
    })
  })

  test('only updated is not published', () => {
    const [item] = items(
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><updated>2026-03-04T10:00:00Z</updated></entry></feed>',
    )
    expect(item).toMatchObject({ publishedAt: null, updatedAt: '2026-03-04T10:00Z' })
  })

  test.each(['<html><body>x</body></html>', '{"a":1}', 'Dear reader', '', '<?xml version="1.0"?><opml/>'])(
    '%s is no feed',
    text => {
      expect(readFeed(text, BASE)).toBeNull()
    },
  )
})

describe('hostile and broken', () => {
  test('broken XML gives what can be made out', () => {
    expect(
      items(
        '<rss><channel><title>A & B</title><item><title>AT&T</title><link>/1?x=1&y=2</link></item><item><title>Two',
      ).map(i => i.title),
    ).toEqual(['AT&T', 'Two'])
  })

  test('entities that are declared are not resolved: no bomb, no file', () => {
    const lols = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
    const start = performance.now()
    const [item] = items(
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lols}<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('<item><title>&l9; &f;</title></item>').slice(21)}`,
    )
    expect(item!.title).toBe('&l9; &f;')
    expect(performance.now() - start).toBeLessThan(1000)
  })

  test('a million items: the first are read, the rest is not looked at', () => {
    const start = performance.now()
    const feed = readFeed(rss('<item><title>a</title></item>'.repeat(1_000_000)), BASE, 100)!
    expect(feed.items).toHaveLength(100)
    expect(feed.more).toBe(true)
    expect(performance.now() - start).toBeLessThan(3000)
  })

  test('200,000 tags inside one another end in time', () => {
    const start = performance.now()
    const feed = readFeed(rss(`<item><title>One</title></item><item><title>${'<a>'.repeat(200_000)}`), BASE)!
    expect(feed.items[0]!.title).toBe('One')
    findFeeds('<div>'.repeat(200_000), BASE)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('no address but http and https comes out', () => {
    const [item] = items(
      rss(
        '<item><title>x</title><link>javascript:alert(1)</link><source url="file:///etc/passwd">W</source></item>',
      ),
    )
    expect(item).toMatchObject({ url: null, publisherUrl: null })
  })
})

test('the feeds that a page names, those of comments last', () => {
  const page =
    '<head><base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">' +
    "<LINK REL='alternate home' HREF='main.xml?a=1&amp;b=2' TYPE='application/atom+xml; charset=utf-8'><link rel=alternate hreflang=de href=/de>" +
    '<link rel="alternate" type="application/rss+xml" href="javascript:x"></head>'
  expect(findFeeds(page, BASE)).toEqual([
    { url: 'https://cdn.example/x/main.xml?a=1&b=2', title: null },
    { url: 'https://cdn.example/comments/feed', title: 'Comments' },
  ])
})

test('OPML in and out', () => {
  const list = [
    { title: 'The "Quay" & <Tide>', feed: 'https://a.example/feed?x=1&y=2', home: 'https://a.example/' },
    { title: null, feed: 'https://b.example/feed', home: null },
  ]
  expect(readOpml(toOpml(list, 'Mine & ours'))).toEqual([
    list[0],
    { ...list[1], title: 'https://b.example/feed' },
  ])
  expect(
    readOpml(
      '<opml><body><outline text="Folder"><outline text="A" xmlUrl="https://a.example/f"/><outline xmlUrl="file:///x"/></outline><outline text="A" xmlUrl="https://a.example/f"',
    ),
  ).toEqual([{ title: 'A', feed: 'https://a.example/f', home: null }])
  expect(readOpml('<rss/>')).toBeNull()
})
