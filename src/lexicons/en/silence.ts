// Written by scripts/generate.ts from data/lexicons/en/silence.yml: change that file, then npm run generate.
/** Silence. Verbs of saying that, under a negation, report that somebody did not speak of something ("did not mention", "made no reference to"). */
export const silence: readonly string[] = [
 "mention",
 "address",
 "discuss",
 "comment",
 "refer",
 "reference",
 "acknowledge",
 "say",
 "speak",
 "allude",
 "respond",
 "reply",
 "disclose",
 "specify",
 "elaborate",
 "touch"
]
