import { describe, expect, it } from 'vitest'
import { chooseStory } from '../../src/cli/inputs/choose-story.ts'
import { readReport } from '../../src/read/index.ts'

const read = (text: string, source: string) => readReport(text, { source }).report!
const FIRE = read(
  'Man held after fire\n\nA man of 41 was held on Sunday after a fire at the old mill in Elmsport, police said. Nobody was hurt.',
  'fire.txt',
)
const ARREST = read(
  'Mill fire: man arrested\n\nPolice arrested a man after the blaze at the mill in Elmsport. He is 41.',
  'arrest.txt',
)
const BRIDGE = read(
  'Bridge closed\n\nEngineers closed the Tamsin bridge to lorries on Friday. Buses take the ford road.',
  'bridge.txt',
)

describe('reports of two sentences', () => {
  it('that share names or words are compared without a word', () =>
    expect(chooseStory([FIRE, ARREST])).toMatchObject({ reports: [{}, {}], left: [] }))

  it('that share nothing are kept and named', () => {
    const { reports, left } = chooseStory([FIRE, ARREST, BRIDGE])
    expect(reports).toHaveLength(3)
    expect(left).toMatchObject([{ input: 'bridge.txt', code: 'too-short-to-tell', severity: 'warning' }])
    expect(left[0]!.message).toBe(
      'kept, but 14 words that the others do not share are too few to tell whether it is of their story',
    )
  })

  it('alone are no matter', () => expect(chooseStory([BRIDGE]).left).toEqual([]))
})

describe('bytes that are no UTF-8', () => {
  it('are named with the encoding that they were read in', () => {
    const bytes = Uint8Array.from(`${FIRE.text} The caf\u00e9 stays open.`, c => c.charCodeAt(0))
    const { report, problems } = readReport(bytes, { source: 'a.txt' })
    expect(report!.text).toContain('café stays')
    expect(problems).toEqual([
      {
        input: 'a.txt',
        code: 'guessed-encoding',
        message: '1 byte is no UTF-8 and no encoding is named; read as windows-1252',
        severity: 'warning',
      },
    ])
    expect(readReport(bytes, { source: 'a.txt', encoding: 'iso-8859-1' }).problems).toEqual([])
  })
})
