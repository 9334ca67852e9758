import type { CheckRule, Diagnostic } from '../record/index.ts'

/** What a reader is told of a rule. */
export interface AboutRule {
  /** one line, without a full stop */
  summary: string
  /** what its findings are unless a configuration says otherwise */
  severity: Diagnostic['severity']
  /** two or three sentences: what is looked for, and how sure it is */
  about: string
  /** a pair that it names */
  names: { source: string; draft: string }
  /** what it leaves alone */
  leaves: readonly string[]
}

/** The rules of `check` in the order of what they prove. Help, SARIF and the guide are written from this. */
export const aboutRules: { readonly [rule in CheckRule]: AboutRule } = {
  'altered-quotation': {
    summary: 'Words inside quotation marks are not those of the source',
    severity: 'error',
    about:
      'Every word between quotation marks is somebody’s. The quotation is looked up in the sources word by word; where ' +
      'most of it stands there and some words differ, the words of the source are offered as the fix.',
    names: {
      source: '“We will form our answer by Friday,” Bello said.',
      draft: '“We will shape our answer by Friday,” Bello said.',
    },
    leaves: [
      'other quotation marks, capital letters and punctuation',
      'a shorter piece of the same words; an ellipsis; words in square brackets',
    ],
  },
  'misattributed-quotation': {
    summary: 'The words are given to somebody who did not say them',
    severity: 'error',
    about:
      'The words stand in a source, and the source gives them to another speaker. Names, titles and pronouns are ' +
      'resolved on both sides first; a pronoun whose bearer is not sure makes it a warning.',
    names: { source: '“Nobody told us,” Bello said.', draft: '“Nobody told us,” Amara said.' },
    leaves: ['a spokesman instead of the body for which he speaks', 'one of two people who said it together'],
  },
  'unsupported-quotation': {
    summary: 'No source has these words between quotation marks',
    severity: 'error',
    about:
      'No source has the words, or anything like them. A source that has them outside quotation marks, as its own ' +
      'words, makes it a warning: nobody is known to have said them.',
    names: { source: 'Bello left without a word.', draft: '“It is over,” Bello said.' },
    leaves: ['titles of works', 'one or two words that may be irony or a name'],
  },
  'number-mismatch': {
    summary: 'The source has another number here',
    severity: 'error',
    about:
      'Numbers are compared by value: words and digits, rounding, bounds and multipliers are taken into account. A ' +
      'number that the passage lacks is named with the one that stands in its place.',
    names: { source: 'The fire destroyed 12 barns.', draft: 'The fire destroyed 15 barns.' },
    leaves: [
      '“more than 40” for 43',
      '“twelve” for 12, “20 years” for two decades',
      'a count of what is listed',
    ],
  },
  'date-mismatch': {
    summary: 'The source has another day, month or year here',
    severity: 'error',
    about: 'Weekdays, months and years that the passage lacks where it has another.',
    names: { source: 'The jury met on Monday.', draft: 'The jury met on Tuesday.' },
    leaves: ['a weekday for a date that falls on it', '“Jan. 1” for 1 January'],
  },
  'place-mismatch': {
    summary: 'The source has another place here',
    severity: 'error',
    about: 'A place that stands in no source, or where the source has another in the same words.',
    names: { source: 'Dockers in Porto walked out.', draft: 'Dockers in Lisbon walked out.' },
    leaves: ['“Peruvian” for Peru, “the UK” for Britain'],
  },
  'name-mismatch': {
    summary: 'The source has another name here',
    severity: 'error',
    about:
      'A name that stands in no source in any form, a name where the source has another in the same words, or a first ' +
      'name joined to somebody else’s last name.',
    names: { source: 'Marta Kessler led the talks.', draft: 'Marta Keller led the talks.' },
    leaves: [
      'spellings from another alphabet: Sergey, Sergei',
      'initials, titles, nicknames of organisations',
    ],
  },
  'polarity-mismatch': {
    summary: 'The draft says the opposite',
    severity: 'error',
    about:
      'A denial was put in or taken out, or a word stands where the source has its opposite, over the same words.',
    names: { source: 'The board rejected the sale.', draft: 'The board approved the sale.' },
    leaves: ['“did not accept” for “rejected”', '“failed to open” for “did not open”'],
  },
  'hedge-dropped': {
    summary: 'The source is guarded here, the draft is not',
    severity: 'warning',
    about: 'A “may”, “allegedly” or “is expected to” of the source is gone over the same words.',
    names: { source: 'The line may open in May.', draft: 'The line will open in May.' },
    leaves: ['another guard in its place', 'a guard over something that the draft does not tell'],
  },
  'attribution-dropped': {
    summary: 'The source gives this as somebody’s statement, the draft as a fact',
    severity: 'warning',
    about: 'The source says who said it; the draft says it in its own voice, nearly in the same words.',
    names: { source: 'The bridge is safe, the contractor said.', draft: 'The bridge is safe.' },
    leaves: ['a statement that a source has in its own voice too', 'a sentence with any verb of saying'],
  },
  'unsupported-statement': {
    summary: 'No source says this',
    severity: 'warning',
    about:
      'The words of the sentence, or of a stretch of it, stand in no passage of the sources. It may be true and come ' +
      'from elsewhere: a warning, with a threshold of its own, never an error.',
    names: {
      source: 'The chapel stands above the village.',
      draft: 'The chapel was built by monks in 1130.',
    },
    leaves: ['other words for what a passage says, where names and numbers agree with it'],
  },
}

/** The names of the rules, in the order of what they prove. */
export const ruleNames = Object.keys(aboutRules) as CheckRule[]
