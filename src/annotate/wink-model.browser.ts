import model from 'wink-eng-lite-web-model'

/** The model of wink's tagger as it is published. */
export const loadWinkModel = (): typeof model => model
