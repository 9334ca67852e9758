import { describe, expect, test } from 'vitest'
import { compare, readReport } from '../../src/index.ts'

/** The ledger of a report of one paragraph, published on Thursday, 12 June 2025. */
function ledgerOf(text: string) {
  const { report } = readReport(`Words on the quay\n\nPublished 12 June 2025 09:00 GMT\n\n${text}`, {
    source: 'one.txt',
  })
  const { actors, proceedings, timeline } = compare([report!])
  const name = (id: string | null) => actors.find(a => a.id === id)?.name ?? '?'
  return {
    positions: proceedings.positions.map(p => `${name(p.party)} ${p.stance} ${p.issue}`),
    steps: proceedings.nextSteps.map(s => `${name(s.actor)} ${s.due ?? '-'}`),
    events: timeline.map(e => `${e.date} ${e.kind} ${e.modality}`),
  }
}

describe('positions', () => {
  test.each([
    ['The harbour authority said the offer was not enough.', 'harbour authority rejects offer'],
    ['The dockers’ union voiced support for the merger on Monday.', 'dockers’ union accepts merger'],
    ['The plan was rejected by the dockers’ union.', 'dockers’ union rejects plan'],
    ['The dockers’ union called the payout an insult.', 'dockers’ union rejects payout'],
    ['What do the drivers want? A rise of 7 percent and shorter shifts.', 'drivers wants rise'],
    ['The drivers have yet to respond to the invitation.', 'drivers open invitation'],
    ['The dockers’ union no longer insists on an apology.', 'dockers’ union open apology'],
    ['The Greens would leave the coalition if the council approved the bridge.', 'Greens conditions bridge'],
    ['The drivers left the door open to a lower rate.', 'drivers open lower rate'],
  ])('%s', (text, line) => expect(ledgerOf(text).positions).toContain(line))

  test.each([
    'Do the drivers want a rise of 7 percent?',
    'The drivers declined to comment.',
    'A narrow majority of voters supports the ban.',
    'The company denied that it had refused to pay the fine.',
  ])('no stand: %s', text => expect(ledgerOf(text).positions).toEqual([]))
})

describe('next steps', () => {
  test.each([
    ['The chair has called a meeting of the board for June 19.', 'chair 2025-06-19'],
    ['The drivers voted for a strike beginning June 20.', '? 2025-06-20'],
    ['The trams stop on Monday.', '? 2025-06-16'],
    ['The council must sign the lease before the work begins.', 'council -'],
    ['The council has to adopt the budget by June 30.', 'council 2025-06-30'],
    ['The vote follows on Tuesday.', '? 2025-06-17'],
    ['The next round is to be held in Lisbon on June 24.', '? 2025-06-24'],
  ])('%s', (text, line) => expect(ledgerOf(text).steps).toContain(line))
})

describe('events', () => {
  test.each([
    ['Ana Reyes met Tom Okoro on Tuesday.', '2025-06-10 CONSULT reported'],
    ['Ana Reyes will meet Tom Okoro on Friday.', '2025-06-13 CONSULT planned'],
    ['Ana Reyes gave way after a meeting with Tom Okoro on Sunday.', '2025-06-08 CONSULT reported'],
    ['Ana Reyes and Tom Okoro last met in Geneva in August 2023.', '2023-08 CONSULT historical'],
    ['Talks between Ana Reyes and Tom Okoro broke up on Tuesday.', '2025-06-10 CONSULT reported'],
  ])('%s', (text, line) => expect(ledgerOf(text).events).toContain(line))

  test.each([
    'Ana Reyes denied that she had met Tom Okoro on Tuesday.',
    'Ana Reyes would meet Tom Okoro if the strike ended on Tuesday.',
    'If Ana Reyes rejects the plan on Friday, the talks are over.',
    'A blast at a coal mine killed nine miners.',
  ])('none on the timeline: %s', text => expect(ledgerOf(text).events).toEqual([]))
})

test('a paper has those who drafted it and those who amended it', () => {
  const { report } = readReport(
    'Words on the quay\n\nPublished 12 June 2025 09:00 GMT\n\nThe water bill, drafted by Senator Anna Reyes and amended by Senator Tom Bell, will go to a vote on Monday.',
    { source: 'one.txt' },
  )
  const { actors, proceedings } = compare([report!])
  const names = (ids: readonly string[]) => ids.map(id => actors.find(a => a.id === id)?.name)
  const [bill] = proceedings.instruments
  expect([names(bill!.draftedBy), names(bill!.amendedBy)]).toEqual([['Anna Reyes'], ['Tom Bell']])
})
