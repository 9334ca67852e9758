// Written by scripts/generate.ts from data/lexicons/en/outcomes.yml: change that file, then npm run generate.
/** Outcomes that are counted. What happened to the people or things that a number counts, as words that stand near it ("killing at least four people", "six have died"). These counts are running ones: a later report may have a higher or lower number without contradicting an earlier one. */
export const outcomes = {
 "killed": [
  "kill",
  "dead",
  "die",
  "death",
  "fatality",
  "toll",
  "slay",
  "perish",
  "fatal",
  "deceased",
  "drown",
  "victim",
  "lose their lives"
 ],
 "injured": [
  "injure",
  "injury",
  "wound",
  "hurt",
  "casualty",
  "hospitalise",
  "hospitalize",
  "burn"
 ],
 "missing": [
  "missing",
  "unaccounted",
  "disappear",
  "trapped",
  "trap"
 ],
 "arrested": [
  "arrest",
  "detain",
  "custody",
  "detention",
  "charge"
 ],
 "moved": [
  "evacuate",
  "evacuation",
  "displace",
  "flee",
  "safety",
  "rescue",
  "shelter",
  "relocate"
 ],
 "infected": [
  "infect",
  "case",
  "infection",
  "sick",
  "ill",
  "positive"
 ],
 "cancelled": [
  "cancel",
  "cancelled",
  "cancellation",
  "ground",
  "suspend",
  "delay",
  "scrap"
 ],
 "destroyed": [
  "destroy",
  "damage",
  "raze",
  "demolish"
 ],
 "unpowered": [
  "power",
  "electricity",
  "blackout",
  "outage"
 ],
 "counted": [
  "vote",
  "ballot",
  "sign",
  "signature",
  "comment",
  "donate",
  "raise",
  "apply",
  "attend",
  "gather",
  "protest",
  "march"
 ]
} as const
