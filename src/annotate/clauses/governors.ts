/** Verbs that take a clause below them: "urged the crew to leave", "said that …". */
export const OBJECT_TO = new Set(
  'send dispatch urge ask order allow force press tell want expect invite help pressure permit enable require warn call appeal compel oblige instruct direct push persuade convince encourage advise beg implore exhort remind request summon challenge authorise authorize get lead prompt mean sentence name appoint let forbid'.split(
    ' ',
  ),
)
export const THAT_VERBS = new Set(
  'say tell announce declare state confirm report add claim insist note reveal disclose indicate assert write argue warn maintain acknowledge admit stress explain suggest believe think signal reiterate quote demand ask request propose recommend vow promise pledge agree decide threaten deny allege charge complain fear hope expect know understand hear learn show find mean rule urge conclude predict swear emphasise emphasize caution inform remind assure order hint order'.split(
    ' ',
  ),
)
