import { describe, expect, test } from 'vitest'
import { drawFound, splitLines } from './support/name-notation.ts'

const CASES: Record<string, string[]> = {
  'titles before the name': [
    `{U.S.|l1} trade envoy {Anna Reyes|p1} landed in {Oslo|l2} on Monday.
     p1: U.S. trade envoy > l1`,
    `Foreign Minister {Jo Park|p1} signed the treaty.
     p1: Foreign Minister`,
    `Sen. {Ada Obi|p1} opposed the bill, and {Obi|p1} said so twice.
     p1: Sen.`,
    `Lt. Gov. {Carla Munro|p1} visited the flooded valley.
     p1: Lt. Gov.`,
    `The strike ended after talks with Prime Minister {Henrik Dahl|p1}.
     p1: Prime Minister`,
    `Norwegian Finance Minister {Henrik Dahl|p1} raised the offer.
     p1: Norwegian Finance Minister > Norway`,
    `{Acme Corp.|o1} chief executive {Lena Voss|p1} resigned.
     p1: Acme Corp. chief executive > o1`,
    `Dr. {Samuel Adeyemi|p1} treated the miners, and Dr. {Adeyemi|p1} went home at noon.`,
    `Former {Treasury|o1} Secretary {Paul Brandt|p1} testified.
     p1: Former Treasury Secretary`,
    `Judge {Maria Santos|p1} dismissed the case.
     p1: Judge`,
    `Director of National Parks {Olu Bankole|p1} closed the trail.
     p1: Director of National Parks`,
    `Chief Inspector {Ruth Hale|p1} said {two men|g1} were held.
     p1: Chief Inspector`,
    `Referee {Karim Haddad|p1} stopped the match.
     p1: Referee`,
  ],
  'roles in small letters before the name': [
    `Union leader {Marta Silva|p1} rejected the offer.
     p1: Union leader`,
    `{The delegation|g1} was led by senior diplomat {Viktor Lem|p1}.
     p1: senior diplomat`,
    `{Leeds|l1} striker {Tom Okafor|p1} scored twice.
     p1: Leeds striker > l1`,
    `According to seismologist {Ines Moreau|p1}, the fault moved again.
     p1: seismologist`,
    `After meeting Danish envoy {Lars Holm|p1}, {ministers|g1} left.
     p1: Danish envoy > Denmark`,
  ],
  'apposition after the name': [
    `{Ada Obi|p1}, a senior lecturer at the {Harbour Institute|o1}, said the data were thin.
     p1: senior lecturer at the Harbour Institute > o1`,
    `{Jo Park|p1}, the brother-in-law and chief adviser to President {Ada Obi|p2}, flew home.
     p1: brother-in-law and chief adviser to President Ada Obi > p2
     p2: President`,
    `"We will open on time," said {Anna Reyes|p1}, the harbour master.
     p1: harbour master`,
    `{Ruth Hale|p1}, 41, a nurse from {Leeds|l1}, was first in the queue.
     p1: nurse from Leeds`,
    `{Ben Carrick|p1}, president of the {Port Workers Union|o1}, walked out.
     p1: president of the Port Workers Union > o1`,
    `{Ben Carrick|p1}, a spokesman for the {Port Workers Union|o1}, declined to comment.
     p1: spokesman for the Port Workers Union > o1`,
    `{Ben Carrick|p1}, who leads the {Port Workers Union|o1}, walked out.
     p1: leads the Port Workers Union > o1`,
    `{Lena Voss|p1}, associate professor of geology at the {University of Leeds|o1}, mapped the slide.
     p1: associate professor of geology at the University of Leeds > o1`,
    `{Helen Hart|p1}, KC, told the inquiry so.`,
    `{Ada Obi|p1} (the club's treasurer) kept the books.
     p1: treasurer`,
    `{Marta Silva|p1}, Brazil's envoy, objected.`.replace("Brazil's", "{Brazil|l1}'s") +
      `
     p1: envoy > l1`,
  ],
  'possessive roles': [
    `The bank's chief economist {Jo Park|p1} expects growth.
     p1: chief economist`,
    `{Obi|p1}'s closest security aide, {Yuri Lem|p2}, denied it. President {Ada Obi|p1} was silent.
     p1: President
     p2: closest security aide > p1`,
    `{France|l1} sent {its|l1} chief negotiator, {Ada Obi|p1}, to the talks.
     p1: chief negotiator > l1`,
    `{Kenya|l1}'s {Ruth Hale|p1} won the race.
     p1: > l1`,
    `{Ada Obi|p1}'s lawyer, {Jo Park|p2}, appealed.
     p2: lawyer > p1`,
    `{Airbus|o1}'s finance chief, {Paul Brandt|p1}, resigned.
     p1: finance chief > o1`,
  ],
  'roles owed to a description, or past': [
    `The {Dock Pilots' Union|o1} struck. {The union|o1}'s general secretary, {Marit Lund|p1}, was pleased.
     p1: general secretary > o1`,
    `{Vale Ridge Health|o1} grew. {Vale Ridge|o1} chief executive {Omar Said|p1} gave no date.
     p1: Vale Ridge chief executive > o1`,
    `Former Secretary of Health and Human Services {Louis Marsh|p1} spoke.
     p1: Former Secretary of Health and Human Services`,
    `The rower thanked fellow {Kenyan|x} {Ruth Hale|p1}.`.replace('{Kenyan|x} ', ''),
    `{Ruth Hale|p1}, a Liberal appointed by the last mayor, sat down.`,
  ],
  'particles, initials, suffixes': [
    `{Per Aske|p1} blamed fog. Fares rise by three euros per trip, {Aske|p1} said.`,
    `According to {Per Aske|p1}, per capita use fell.`,
    `{Ursula von der Berg|p1} spoke first, and {von der Berg|p1} spoke last.`,
    `Prince {Faisal bin Khaled|p1} opened the dam.
     p1: Prince`,
    `{John F. Marlow Jr.|p1} sued; {Marlow|p1} won.`,
    `{J.K. Arden|p1} wrote the report, {Arden|p1} said.`,
    `{Ludwig van der Meer|p1} and {Maria de la Cruz|p2} were elected.`,
    `{Donald T. Marsh|p1} resigned. {Donald Marsh|p1} gave no reason.`,
    `{Jean-Luc Perrin|p1} met {Anne O'Brien|p2}; {O'Brien|p2} agreed.`,
  ],
  'Chinese, Korean and single names': [
    `{Wang Lihua|p1}, a researcher, said prices fell. {Wang|p1} added that demand was weak.
     p1: researcher`,
    `President {Kim Min-jae|p1} won. {Kim|p1} thanked voters.
     p1: President`,
    `The singer {Zadie|p1} cancelled the tour.
     p1: singer`,
    `{Park Ji-sung|p1}, a minister, resigned, and {Park|p1} left.
     p1: minister`,
  ],
  'surnames and first names': [
    `{Anna Reyes|p1} testified. {Reyes|p1} said the valve was shut.`,
    `{Carl Munro|p1} sued his brother {Dan Munro|p2}. {Dan Munro|p2} laughed, and Mr. {Munro|?} left.`
      .replace('sued his', 'sued {his|p1}')
      .replace('{his|p1} brother', '{his|p1} brother') +
      `
     p2: brother > p1`,
    `Mayor {Ada Obi|p1} praised {Jo Obi|p2}.
     p1: Mayor`,
    `{Carla Munro|p1} won the seat in May. The count took all night, and the town slept through most of it and woke to rain. Mr. {Munro|p2} lost.`,
    `Mr. {Lem|p1} said no. {Lem|p1} left.`,
    `{Zadie Cole|p1} won the final. "{Zadie|p1} was superb," {Jo Park|p2} said.`,
  ],
  'capitals and datelines': [
    `{LEEDS|l1} ({Reuters|o1}) - {Anna Reyes|p1} said the port was shut.`,
    `{ANNA REYES|p1} spoke first. {Anna Reyes|p1} then sat down, and {Reyes|p1} smiled.`,
  ],
}

for (const [phenomenon, cases] of Object.entries(CASES))
  describe(phenomenon, () => {
    test.each(cases.map(c => [splitLines(c)[0]!, c]))('%s', (_, marked) => {
      expect(drawFound(marked)).toBe(splitLines(marked).join('\n'))
    })
  })
