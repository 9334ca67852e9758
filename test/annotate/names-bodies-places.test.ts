import { describe, expect, test } from 'vitest'
import { drawFound, splitLines } from './support/name-notation.ts'

const CASES: Record<string, string[]> = {
  organisations: [
    `{Granite Steel Inc.|o1} bought {Baltic Shipping AG|o2} for cash. {Granite Steel|o1} paid less.`,
    `The {Ministry of Health|o1} closed two wards.`,
    `The {Department of Health and Human Services|o1} issued rules.`,
    `The buses to the {University of Leeds|o1} stopped.`,
    `The {Port Workers Union|o1} ({PWU|o1}) called a strike, and the {PWU|o1} won.`,
    `The {Northern Miners Federation|o1} met on Tuesday. The {NMF|o1} said talks failed.`,
    `The {European Central Bank|o1} raised rates, the {ECB|o1} said.`,
    `The {Supreme Court|o1} upheld the verdict.`,
    `The {Labour Party|o1} lost two seats.`,
    `The {Harbour Institute for Marine Research|o1} published the survey.`,
    `{Marlow & Sons|o1} filed for bankruptcy.`,
    `{Reuters|o1} reported the sale.`,
    `{Radio Tarn|o1} reported the fire. On Monday {TV Norra|o2} said so too.`,
    `{Corrin Lines|o1} cut fares in June. {Corrin|o1} carries few cars.`,
    `Ministers blamed dam operator {Tarn Power|o1} for the flood.`.replace('Ministers', '{Ministers|g1}'),
    `The {Farmers' Bank of Kent|o1} failed.`,
    `The {Kenya Football Federation|o1} sacked the coach.`,
    `{Boeing|o1} said orders rose.`,
    `The {Bank of England|o1} held rates.`,
    `{Leeds United|o1} beat {Northern Rovers|o2} on penalties.`,
    `The {Securities and Exchange Commission|o1} sued the broker.`,
  ],
  places: [
    `The river burst its banks in {Tuscany|l1} and near {Florence|l2}.`.replace('burst its', 'burst its'),
    `{Rescuers|g1} searched {Mount Harlan|l1} and {Lake Corrie|l2}.`,
    `The {Mersey River|l1} rose again.`,
    `The {River Tarn|l1} rose. By noon the {Tarn|l1} had flooded two streets.`,
    `{SKERRIES|l1} - The pier burned to the ground.`,
    `A plane left {Melbourne|l1} for {New Zealand|l2}.`,
    `Two people died in {Brackley|l1}, {Ohio|l2}.`.replace('Two people', '{Two people|g1}'),
    `The ship sailed from {Port Harlow|l1} to {Cape Town|l2}.`,
    `Water covered {Station Road|l1} in {York|l2}.`,
  ],
  'places that act': [
    `{Paris|l1} has refused to pay. The envoy landed in {Paris|l2} on Monday, and {France|l1} objected.`,
    `Talks between {Tokyo|l1} and {Seoul|l2} collapsed. {Japan|l1} blamed {South Korea|l2}.`,
    `{Ottawa|l1}, however, rejected the tariff. {Canada|l1} will appeal.`,
    `The tariff was condemned by {Beijing|l1}, and {China|l1} hit back.`,
    `The train to {Berlin|l1} was late. {Berlin|l2} said {Germany|l2} would not pay.`,
    `{Madrid|l1}'s offer was fair, said officials in {Madrid|l2}. {Spain|l1} waited.`.replace(
      'said officials in {Madrid|l2}',
      'said {officials in Madrid|g1}',
    ),
    `The {White House|o1} declined to comment.`,
  ],
  'peoples and adjectives': [
    `The {Norwegians|l1} walked out, and {Norway|l1} recalled the envoy.`,
    `The {French|l1} said no, and {France|l1} holds a veto.`,
    `French wine sold well.`,
    `{She|?} speaks Dutch and drives a German car.`,
    `{Peruvian officials|g1} said the dam held.`,
  ],
  'groups that act or speak': [
    `{Striking dockers|g1} blocked the gate.`,
    `The plan failed, according to {four people close to the talks|g1}.`,
    `{Officials|g1} said the bridge was safe.`,
    `{Two witnesses|g1} told the court.`,
    `{A spokesman for the bank|g1} declined to comment.`,
    `{The minister|?} met with {union leaders|g1}.`,
    `{Scientists at the Harbour Institute|g1} found the leak.`,
    `{Farmers from Kenya and Uganda|g1} protested.`,
  ],
  'neither person nor body nor place': [
    `However, Monday was quiet. Meanwhile, prices rose in March.`,
    `On Easter Sunday the Internet failed.`,
    `Nobody won the Harbour Cup or the Clean Rivers Act vote.`,
    `Talks resume on Friday. Negotiations may last.`,
    `The Second World War ended in May.`,
    `It was raining. Why not wait? Yes.`,
    `Inflation hit 3% in April. Shares fell.`,
    `"Stop," the sign read.`,
    `In Democratic circles nothing moved.`,
    `READ MORE: the full list`,
    `The Bible and the Quran lay side by side.`,
    `Christmas came early. Thousands cheered.`,
    `A record number of iPhone buyers queued. Sales doubled.`,
    `Under the plan, nothing changes. Under Article 5, everything does.`,
  ],
  headings: [
    `Port Strike Widens As Talks Collapse¶The strike at the port widened.`,
    `Reyes Rejects New Port Offer Again¶{Anna Reyes|p1} rejected the offer.`.replace(
      'Reyes Rejects',
      '{Reyes|p1} Rejects',
    ),
    `Key Issues And Challenges Ahead¶The talks will go on.`,
  ],
}

for (const [phenomenon, cases] of Object.entries(CASES))
  describe(phenomenon, () => {
    test.each(cases.map(c => [splitLines(c)[0]!, c]))('%s', (_, marked) => {
      expect(drawFound(marked)).toBe(splitLines(marked).join('\n'))
    })
  })
