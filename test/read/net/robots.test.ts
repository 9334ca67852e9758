import { describe, expect, test } from 'vitest'
import { isAllowed, parseRobots } from '../../../src/read/http/robots.ts'
import { parseRetryAfter } from '../../../src/read/http/retry-after.ts'

describe('robots.txt', () => {
  test.each([
    ['no rules', '', '/a', true],
    ['all closed', 'User-agent: *\nDisallow: /', '/a', false],
    ['an empty rule closes nothing', 'User-agent: *\nDisallow:', '/a', true],
    [
      'its own group counts alone',
      'User-agent: *\nDisallow: /\n\nUser-agent: variorum\nDisallow: /b',
      '/a',
      true,
    ],
    ['the name in any case, with a version', 'User-agent: VARIORUM/2.0\nDisallow: /', '/a', false],
    ['a longer name is another robot', 'User-agent: variorum-news\nDisallow: /', '/a', true],
    [
      'two groups of one name are one',
      'User-agent: variorum\nDisallow: /a\n\nUser-agent: variorum\nDisallow: /b',
      '/a',
      false,
    ],
    ['several names share a group', 'User-agent: x\nUser-agent: variorum\nDisallow: /a', '/a/b', false],
    ['the longest rule wins', 'User-agent: *\nDisallow: /a\nAllow: /a/open', '/a/open/1', true],
    ['whatever the order', 'User-agent: *\nAllow: /a/open\nDisallow: /a', '/a/other', false],
    ['on a tie it is open', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a star is anything', 'User-agent: *\nDisallow: /*/print', '/2026/03/print', false],
    ['the end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['not the end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x=1', true],
    ['the end may come twice', 'User-agent: *\nDisallow: /*a$', '/aba', false],
    ['with the query', 'User-agent: *\nDisallow: /*?print=', '/a?print=1', false],
    ['escapes in one form', 'User-agent: *\nDisallow: /%7ejoe/caf%C3%A9', '/~joe/café', false],
    ['an escaped slash is another path', 'User-agent: *\nDisallow: /a%2fb', '/a/b', true],
    ['comments, spaces, CR', 'user-agent : * # all\r\n disallow :/a # this\r\n', '/a', false],
    ['rules before any name count for nobody', 'Disallow: /\nUser-agent: x\nDisallow: /', '/a', true],
    [
      'other lines between do not end a group',
      'User-agent: *\nSitemap: https://a.example/s\nDisallow: /a',
      '/a',
      false,
    ],
    ['itself is always open', 'User-agent: *\nDisallow: /', '/robots.txt', true],
  ])('%s', (_, text, path, open) => {
    expect(isAllowed(parseRobots(text, 'Variorum'), path)).toBe(open)
  })

  test('a hostile file costs little', () => {
    const stars = `User-agent: *\n${`Disallow: /${'*a'.repeat(900)}$\n`.repeat(200)}`
    const start = performance.now()
    const rules = parseRobots(stars, 'variorum')
    for (let i = 0; i < 10; i++) isAllowed(rules, `/${'ab'.repeat(5000)}c`)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('how long it asks to pause', () => {
    expect(parseRobots('User-agent: *\nCrawl-delay: 7\nDisallow: /x', 'variorum').crawlDelay).toBe(7)
  })
})

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Wed, 04 Mar 2026 12:01:00 GMT', 60_000],
  ['Wed, 04 Mar 2026 11:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  [null, null],
])('Retry-After: %s', (value, ms) => {
  expect(parseRetryAfter(value, Date.parse('2026-03-04T12:00:00Z'))).toBe(ms)
})
