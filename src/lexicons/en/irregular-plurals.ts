// Written by scripts/generate.ts from data/lexicons/en/irregular-plurals.yml: change that file, then npm run generate.
/** Irregular plurals. Singular with its plural, where the plural is not formed with -s. */
export const irregularPlurals = {
 "man": "men",
 "woman": "women",
 "child": "children",
 "person": "people",
 "foot": "feet",
 "tooth": "teeth",
 "mouse": "mice",
 "goose": "geese",
 "life": "lives",
 "wife": "wives",
 "knife": "knives",
 "half": "halves",
 "leaf": "leaves",
 "thief": "thieves",
 "crisis": "crises",
 "basis": "bases",
 "analysis": "analyses",
 "criterion": "criteria",
 "phenomenon": "phenomena",
 "policeman": "policemen",
 "policewoman": "policewomen",
 "fisherman": "fishermen",
 "spokesman": "spokesmen",
 "spokeswoman": "spokeswomen",
 "lawmaker": "lawmakers"
} as const
