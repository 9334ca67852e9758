/** verbs of procedure: what parties, courts and bodies do next */
export const PROCEDURE = new Set(
  `meet return report rule vote decide resume hold publish present submit file hear announce sign release discuss review appeal strike begin start open close
   receive respond formulate put convene reconvene testify appear sentence issue deliver unveil table send travel visit host launch seek ask consider draft
   finalise finalize negotiate brief debate march protest walk stop suspend reopen inspect investigate examine determine relay consult answer reply lift impose ratify
   inform update gather assemble recommend conclude complete step arraign hand read ballot ask fly leave arrive enter go take set call join relay form write bring introduce propose
   close shut cut raise pay evacuate restore repair rebuild test resign withdraw pull deploy challenge sue contest reconcile dock dismiss picket talk expire lapse end hold
   sit abstain attend summon question consult follow bury inspect renegotiate certify recount reconsider rehear address phone telephone comment lead`.split(
    /\s+/,
  ),
)

/** verbs that tell of a state, a feeling or an effect: nothing that somebody is to do */
export const STATES = new Set(
  `be have need know see find feel think believe hope like love hate want remain stay keep continue depend cost take_time mean matter seem appear become get lose win prevail suffer
   survive die live exist last help hurt affect lead cause result create strand save benefit harm improve worsen understand forget remember judge notice miss expect fear worry understand
   never succeed fail struggle endure deserve welcome regret trust enjoy face cooperate defend protect fight support oppose make leave do come happen prove show turn run work try look use`.split(
    /\s+/,
  ),
)

/** nouns of procedure that are due, expected or scheduled */
export const PROCEEDING =
  /^(?:ruling|rulings|decision|verdict|hearing|hearings|vote|ballot|talks|meeting|meetings|trial|sentencing|election|elections|strike|walkout|report|deadline|result|results|session|round|summit|inquiry|review|announcement|judgment|judgement|negotiations|arraignment|appeal|referendum|conference|statement|answer|response|walkouts|inquest|debate|runoff|recount|inspection|proposal|findings|payout|remedies|bids|testimony|arguments|reading|deliberations|mediation|arbitration|ceasefire|truce|evacuation|remedy|rally|march|demonstration|protest|protests|conference|ceremony|debate|convention|parade|boycott|lockout|audit|auction|tender|phase|summits|visit|sitting)$/

/** papers and words: they are handed in, not held */
export const PAPER =
  /^(?:proposals?|reports?|statement|answer|response|findings|results?|decision|bids|remed(?:y|ies)|arguments|testimony|payout|judgement|judgment|verdict|ruling|rulings|announcement)$/

export const OUTLOOK = new Set([
  'set',
  'due',
  'scheduled',
  'expected',
  'slated',
  'planned',
  'poised',
  'going',
  'plan',
  'intend',
  'agree',
  'expect',
  'be set',
  'be due',
  'be scheduled',
  'be expected',
  'be slated',
  'be going',
  'be poised',
  'schedule',
  'slate',
  'promise',
  'vow',
  'pledge',
  'prepare',
  'threaten',
])

export const AFTER_THAT =
  /^(?:["“'‘]\s*)?(?:after that|after this|only (?:after that|then)|then|afterwards|afterward|thereafter|next|following that|subsequently)\b/i

/** Groups of verbs and nouns by which two reports tell one step. */
const KINDS: readonly RegExp[] = [
  /^(?:report|brief|inform|relay|update|debrief)$/,
  /^(?:vote|ballot|decide|decision|rule|ruling|verdict|judgment|judgement|determine)$/,
  /^(?:meet|meeting|talks|talk|resume|reconvene|convene|session|round|negotiate|negotiations|discuss|sit)$/,
  /^(?:strike|walkout|walk|stoppage|down)$/,
  /^(?:return|fly|travel|go|leave|depart)$/,
  /^(?:hearing|hear|trial|sentencing|sentence|testify|appear|arraignment|arraign)$/,
  /^(?:form|formulate|define|work|shape)$/,
  /^(?:sue|challenge|appeal|contest|file)$/,
  /^(?:publish|release|present|unveil|submit|issue|hand|deliver|send|put|give|propose|proposal|proposals|remedies|report)$/,
]

/** Which of these groups the words belong to. */
export const kindsOf = (words: readonly string[]): Set<number> =>
  new Set(words.flatMap(w => KINDS.flatMap((kind, k) => (kind.test(w) ? [k] : []))))
