import { expect, test, vi } from 'vitest'

test('the example of the library runs and shows what its reports differ in', async () => {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  // a plain program without types, as a user writes it
  await import(new URL('../../examples/library/compare.mjs', import.meta.url).href)
  log.mockRestore()
  const text = lines.join('\n')
  expect(text).toContain('3 reports')
  expect(text).toMatch(/12.*14|14.*12/s)
})
