import { expect, test } from 'vitest'
import { countVoices } from '../../src/lineage/index.ts'
import type { Claim, Quotation } from '../../src/record/index.ts'

const passage = (report: string, start: number, end: number) => ({
  report,
  start,
  end,
  exact: 'x'.repeat(end - start),
})
const said = (report: string, speaker: string | null): Quotation => ({
  id: `q-${report}`,
  report,
  kind: 'indirect',
  content: [passage(report, 0, 30)],
  cue: null,
  source: null,
  speaker,
  medium: null,
  date: null,
})
const claim = (reports: string[]): Claim => ({
  id: 'claim',
  statement: 'x',
  witnesses: reports.map(r => passage(r, 10, 30)),
  origins: 0,
})

test('three reports written apart of what one woman said: three origins, one speaker, nobody’s own voice', () => {
  const [counted] = countVoices(
    [claim(['a', 'b', 'c'])],
    ['a', 'b', 'c'].map(r => said(r, 'mayor')),
    { origins: [['a'], ['b'], ['c']] },
  )
  expect(counted).toMatchObject({ origins: 3, speakers: ['mayor'], ownVoice: 0 })
})

test('a wire and its copy say it themselves, a third gives it to the mayor, a fourth to nobody that it names', () => {
  const [counted] = countVoices([claim(['a', 'b', 'c', 'd'])], [said('c', 'mayor'), said('d', null)], {
    origins: [['a', 'b'], ['c'], ['d']],
  })
  expect(counted).toMatchObject({ origins: 3, speakers: ['mayor'], ownVoice: 1 })
})
