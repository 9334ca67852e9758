/**
 * BCubed precision, recall and F1 of a grouping against the true one, both given as one name an item.
 *
 * @see Bagga and Baldwin 1998
 */
export function bcubed(found: readonly string[], truth: readonly string[]) {
  const [a, b, both] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const count = (m: Map<string, number>, key: string) => m.set(key, (m.get(key) ?? 0) + 1)
  found.forEach((f, i) => {
    count(a, f)
    count(b, truth[i]!)
    count(both, `${f}\u0000${truth[i]}`)
  })
  let [precision, recall] = [0, 0]
  for (const [key, n] of both) {
    const [f, t] = key.split('\u0000')
    precision += (n * n) / a.get(f!)! / found.length
    recall += (n * n) / b.get(t!)! / found.length
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
