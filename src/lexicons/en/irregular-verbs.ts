// Written by scripts/generate.ts from data/lexicons/en/irregular-verbs.yml: change that file, then npm run generate.
/** Irregular verbs. Base form with past tense and past participle where they are not formed with -ed. Used to tell past from present and to find the base of a verb form. Verbs whose forms are all alike (set, cut) are ambiguous and read as past. */
export const irregularVerbs = {
 "arise": [
  "arose",
  "arisen"
 ],
 "awake": [
  "awoke",
  "awoken"
 ],
 "be": [
  "was",
  "were",
  "been"
 ],
 "bear": [
  "bore",
  "borne"
 ],
 "beat": [
  "beat",
  "beaten"
 ],
 "become": [
  "became",
  "become"
 ],
 "begin": [
  "began",
  "begun"
 ],
 "bend": [
  "bent"
 ],
 "bet": [
  "bet"
 ],
 "bid": [
  "bid"
 ],
 "bind": [
  "bound"
 ],
 "bite": [
  "bit",
  "bitten"
 ],
 "bleed": [
  "bled"
 ],
 "blow": [
  "blew",
  "blown"
 ],
 "break": [
  "broke",
  "broken"
 ],
 "breed": [
  "bred"
 ],
 "bring": [
  "brought"
 ],
 "broadcast": [
  "broadcast"
 ],
 "build": [
  "built"
 ],
 "burn": [
  "burnt",
  "burned"
 ],
 "burst": [
  "burst"
 ],
 "buy": [
  "bought"
 ],
 "cast": [
  "cast"
 ],
 "catch": [
  "caught"
 ],
 "choose": [
  "chose",
  "chosen"
 ],
 "come": [
  "came",
  "come"
 ],
 "cost": [
  "cost"
 ],
 "cut": [
  "cut"
 ],
 "deal": [
  "dealt"
 ],
 "dig": [
  "dug"
 ],
 "do": [
  "did",
  "done"
 ],
 "draw": [
  "drew",
  "drawn"
 ],
 "drink": [
  "drank",
  "drunk"
 ],
 "drive": [
  "drove",
  "driven"
 ],
 "eat": [
  "ate",
  "eaten"
 ],
 "fall": [
  "fell",
  "fallen"
 ],
 "feed": [
  "fed"
 ],
 "feel": [
  "felt"
 ],
 "fight": [
  "fought"
 ],
 "find": [
  "found"
 ],
 "flee": [
  "fled"
 ],
 "fly": [
  "flew",
  "flown"
 ],
 "forbid": [
  "forbade",
  "forbidden"
 ],
 "forecast": [
  "forecast"
 ],
 "foresee": [
  "foresaw",
  "foreseen"
 ],
 "forget": [
  "forgot",
  "forgotten"
 ],
 "forgive": [
  "forgave",
  "forgiven"
 ],
 "freeze": [
  "froze",
  "frozen"
 ],
 "get": [
  "got",
  "gotten"
 ],
 "give": [
  "gave",
  "given"
 ],
 "go": [
  "went",
  "gone"
 ],
 "grow": [
  "grew",
  "grown"
 ],
 "hang": [
  "hung"
 ],
 "have": [
  "had"
 ],
 "hear": [
  "heard"
 ],
 "hide": [
  "hid",
  "hidden"
 ],
 "hit": [
  "hit"
 ],
 "hold": [
  "held"
 ],
 "hurt": [
  "hurt"
 ],
 "keep": [
  "kept"
 ],
 "know": [
  "knew",
  "known"
 ],
 "lay": [
  "laid"
 ],
 "lead": [
  "led"
 ],
 "leave": [
  "left"
 ],
 "lend": [
  "lent"
 ],
 "let": [
  "let"
 ],
 "light": [
  "lit"
 ],
 "lose": [
  "lost"
 ],
 "make": [
  "made"
 ],
 "mean": [
  "meant"
 ],
 "meet": [
  "met"
 ],
 "mislead": [
  "misled"
 ],
 "overcome": [
  "overcame",
  "overcome"
 ],
 "oversee": [
  "oversaw",
  "overseen"
 ],
 "overthrow": [
  "overthrew",
  "overthrown"
 ],
 "pay": [
  "paid"
 ],
 "put": [
  "put"
 ],
 "quit": [
  "quit"
 ],
 "read": [
  "read"
 ],
 "rebuild": [
  "rebuilt"
 ],
 "repay": [
  "repaid"
 ],
 "ride": [
  "rode",
  "ridden"
 ],
 "ring": [
  "rang",
  "rung"
 ],
 "rise": [
  "rose",
  "risen"
 ],
 "run": [
  "ran",
  "run"
 ],
 "say": [
  "said"
 ],
 "see": [
  "saw",
  "seen"
 ],
 "seek": [
  "sought"
 ],
 "sell": [
  "sold"
 ],
 "send": [
  "sent"
 ],
 "set": [
  "set"
 ],
 "shake": [
  "shook",
  "shaken"
 ],
 "shoot": [
  "shot"
 ],
 "show": [
  "showed",
  "shown"
 ],
 "shrink": [
  "shrank",
  "shrunk"
 ],
 "shut": [
  "shut"
 ],
 "sing": [
  "sang",
  "sung"
 ],
 "sink": [
  "sank",
  "sunk"
 ],
 "sit": [
  "sat"
 ],
 "sleep": [
  "slept"
 ],
 "slide": [
  "slid"
 ],
 "speak": [
  "spoke",
  "spoken"
 ],
 "speed": [
  "sped"
 ],
 "spend": [
  "spent"
 ],
 "split": [
  "split"
 ],
 "spread": [
  "spread"
 ],
 "spring": [
  "sprang",
  "sprung"
 ],
 "stand": [
  "stood"
 ],
 "steal": [
  "stole",
  "stolen"
 ],
 "stick": [
  "stuck"
 ],
 "strike": [
  "struck",
  "stricken"
 ],
 "swear": [
  "swore",
  "sworn"
 ],
 "sweep": [
  "swept"
 ],
 "swim": [
  "swam",
  "swum"
 ],
 "swing": [
  "swung"
 ],
 "take": [
  "took",
  "taken"
 ],
 "teach": [
  "taught"
 ],
 "tear": [
  "tore",
  "torn"
 ],
 "tell": [
  "told"
 ],
 "think": [
  "thought"
 ],
 "throw": [
  "threw",
  "thrown"
 ],
 "undergo": [
  "underwent",
  "undergone"
 ],
 "understand": [
  "understood"
 ],
 "undertake": [
  "undertook",
  "undertaken"
 ],
 "uphold": [
  "upheld"
 ],
 "upset": [
  "upset"
 ],
 "wake": [
  "woke",
  "woken"
 ],
 "wear": [
  "wore",
  "worn"
 ],
 "win": [
  "won"
 ],
 "withdraw": [
  "withdrew",
  "withdrawn"
 ],
 "withhold": [
  "withheld"
 ],
 "withstand": [
  "withstood"
 ],
 "write": [
  "wrote",
  "written"
 ]
} as const
