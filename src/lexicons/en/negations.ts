// Written by scripts/generate.ts from data/lexicons/en/negations.yml: change that file, then npm run generate.
/** Negations. Words that turn the statement they stand in, "full" for those that deny and "half" for those that nearly do. */
export const negations = {
 "full": [
  "not",
  "n't",
  "no",
  "never",
  "none",
  "nobody",
  "nothing",
  "neither",
  "nor",
  "without",
  "cannot",
  "nowhere"
 ],
 "verbs": [
  "fail",
  "refuse",
  "decline",
  "deny",
  "reject",
  "lack",
  "avoid",
  "prevent",
  "stop",
  "refrain",
  "rule-out"
 ],
 "half": [
  "hardly",
  "barely",
  "scarcely",
  "rarely",
  "seldom",
  "unlikely",
  "little",
  "few"
 ]
} as const
