import { parseAst } from 'rolldown/parseAst'
import { describe, expect, it } from 'vitest'
import { CLASSES, compactRanges, type ClassName } from '../../scripts/patterns/compact-ranges.ts'
import { compactPatterns } from '../../scripts/patterns/plugin.ts'
import { writeOutClasses } from '../../scripts/patterns/write-out-classes.ts'

const compact = (source: string): string => writeOutClasses(source, 1).source
const classOf = (name: ClassName) => new RegExp(`^${compact(`\\p{${name}}`)}$`, 'u')
const chars = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).filter(
    c => !/\p{Cn}/u.test(c),
  )

describe('compactRanges', () => {
  it.each(['L', 'M', 'N'] as const)('%s is that of Unicode below U+0530', name => {
    const ours = classOf(name)
    const theirs = new RegExp(`^\\p{${name}}$`, 'u')
    expect(chars(0, 0x52f).filter(c => ours.test(c) !== theirs.test(c))).toEqual([])
  })

  it.each(['Lu', 'Ll'] as const)(
    '%s is that of Unicode in Latin, Greek and Cyrillic as written today',
    name => {
      const ours = classOf(name)
      const theirs = new RegExp(`^\\p{${name}}$`, 'u')
      const today = [chars(0, 0x17f), chars(0x370, 0x3d7), chars(0x400, 0x45f), [...'ȘșȚțҐґẞ']].flat()
      expect(today.filter(c => ours.test(c) !== theirs.test(c))).toEqual([])
    },
  )

  it.each(['ễ', 'ạ', 'ұ', 'ḥ', 'ɛ'])('the rarer small letter %s is small and no capital', c => {
    expect([classOf('Ll').test(c), classOf('Lu').test(c), classOf('L').test(c)]).toEqual([true, false, true])
  })

  it.each([...'中文日本한글ひカعربيदेवनागरीעבריתไทยবাংলাქართულიՀայ𠀀Ａ'].filter(c => /\p{L}/u.test(c)))(
    'the letter %s stays one',
    c => expect(classOf('L').test(c)).toBe(true),
  )

  it.each([...'“”‘’—–-.,;:!?…()[]«»„、。「」・！？（）،؛؟।₹€$%№©®™°±×÷→★☂😀🚢👍🇫0٣۵४９½²'])(
    '%s is no letter',
    c => expect(classOf('L').test(c)).toBe(false),
  )

  it('holds few ranges', () => {
    for (const name of CLASSES) expect(compactRanges(name).length).toBeLessThan(100)
  })
})

describe('writeOutClasses', () => {
  const text = `By Zoë Őry-Nuñez, 3 June — "Ştefan Popă’s 2½ acres", said Mr. O’Dálaigh (Ελένη Δημητρίου; Їжак Ґалаґан) at 10:45.`

  it.each([
    [String.raw`\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*`, 'gu'],
    [String.raw`(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])`, 'gu'],
    [String.raw`[^\p{L}\p{N}]+`, 'gu'],
    [String.raw`\P{L}+|\[\p{N}\]`, 'gu'],
    [String.raw`[\P{L}]+|\\\p{L}`, 'gu'],
    [String.raw`[\[\p{L}\]-]+\p{N}?`, 'gu'],
    [String.raw`\b\p{L}+(?:an|ou)\b|[\p{N}:]{3,}`, 'giu'],
  ])('%s with the flags %s matches as before', (source, flags) => {
    const found = (pattern: string) =>
      [...text.matchAll(new RegExp(pattern, flags))].map(m => [m.index, m[0]])
    expect(found(source).length).toBeGreaterThan(0)
    expect(found(compact(source))).toEqual(found(source))
  })

  it.each([
    String.raw`\P{L}`,
    String.raw`\p{Letter}`,
    String.raw`\p{Script=Greek}`,
    String.raw`\p{Cf}`,
    String.raw`\\p{L}`,
    String.raw`\p`,
    '\\',
  ])('%s stays', source => expect(compact(source)).toBe(source))
})

describe('compactPatterns', () => {
  it('reaches literals, strings and templates, and follows a class over the pieces of a template', () => {
    const code = [
      String.raw`const dash = '-'`,
      String.raw`const list = [`,
      String.raw`  /^\p{L}+$/u,`,
      String.raw`  new RegExp('^[\\p{L}]+$', 'u'),`,
      'new RegExp(`^[${dash}\\\\p{L}]+$`, "u"),',
      'new RegExp(String.raw`^(?:\\p{L}${dash}?)+$`, "u"),',
      `]; '“👍”'; list`,
    ].join('\n')
    const written = compactPatterns(code, parseAst(code))
    expect(written).not.toContain('p{')
    const list = new Function(written.replace(/list$/, 'return list'))() as RegExp[]
    expect(list.map(r => [r.test('Łódź'), r.test('a1'), r.test('[a]')])).toEqual(
      list.map(() => [true, false, false]),
    )
  })

  it('leaves code without patterns as it is', () => {
    const code = `export const path = 'a\\\\p' // \\p{L}`
    expect(compactPatterns(code, parseAst(code))).toBe(code)
  })
})
