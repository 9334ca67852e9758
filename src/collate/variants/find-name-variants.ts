import type { Actor, Passage, Variant } from '../../record/index.ts'
import { parsePersonName, hasGivenName } from '../actors/compare-persons.ts'
import { consonants, isOneLetterApart, plainLetters, spellingKey } from '../actors/spelling-key.ts'
import { sortReadings, tellReadings, toVariant } from './reading.ts'

/** A name as somewhere written: one of its words and the whole. */
interface Spelling {
  word: string
  full: string | null
  passage: Passage
}

/**
 * Where reports spell a person's name differently: `Sergei` and `Sergey`, `Petersen` and `Peterson`. Marks
 * on letters, short forms, initials and familiar names are no difference.
 */
export function findNameVariants(actors: readonly Actor[]): Variant[] {
  return actors
    .filter(a => a.kind === 'person')
    .flatMap(actor => [
      ...variantsOf(
        actor,
        spellings(actor, words => words.at(-1)!),
      ),
      ...variantsOf(
        actor,
        spellings(actor, (words, full) => (full ? words[0]! : null)),
      ),
    ])
}

/** The words at one place of the name, wherever the name stands. */
function spellings(
  actor: Actor,
  pick: (words: readonly string[], full: boolean) => string | null,
): Spelling[] {
  return actor.forms.flatMap(({ text, witnesses }) => {
    const name = parsePersonName(text)
    const full = hasGivenName(name)
    const word = pick(name.words, full)
    return word === null
      ? []
      : witnesses.map(passage => ({ word, full: full ? name.words.join(' ') : null, passage }))
  })
}

function variantsOf(actor: Actor, all: readonly Spelling[]): Variant[] {
  const groups = new Map<string, Spelling[]>()
  for (const s of all) {
    const key = plainLetters(s.word).replace(/-/g, '')
    groups.set(key, [...(groups.get(key) ?? []), s])
  }
  const apart = [...groups].filter(([key, group]) =>
    [...groups].some(([other, o]) => isSpelling(key, other) && areApart(group, o)),
  )
  const readings = sortReadings(
    apart.map(([, group]) => ({
      value: group.find(s => s.full)?.full ?? group[0]!.word,
      witnesses: group.map(s => s.passage),
    })),
  )
  const note = `${tellReadings(readings, ['spells the name', 'spell the name'])}.`
  const variant = toVariant({ kind: 'name', relation: 'spelling', about: actor.id, readings, note })
  return variant ? [variant] : []
}

/** Two ways of writing one name, not two forms of it ("Bill" for "William"). */
function isSpelling(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 3) return false
  const [x, y] = [spellingKey(a), spellingKey(b)]
  if (x === y || (x.length >= 5 && isOneLetterApart(x, y))) return true
  return consonants(x) === consonants(y) && consonants(x).length >= 3
}

/** There is a report that has the one alone and another that has the other alone. */
function areApart(a: readonly Spelling[], b: readonly Spelling[]): boolean {
  const [inA, inB] = [a, b].map(list => new Set(list.map(s => s.passage.report)))
  return [...inA!].some(r => !inB!.has(r)) && [...inB!].some(r => !inA!.has(r))
}
