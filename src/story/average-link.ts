/** A square matrix of likenesses, row by row. */
export interface Likeness {
  n: number
  values: Float32Array
}

/**
 * Average-link clustering: joins the two likest groups until no two are as like as `threshold`, or until only
 * `groups` are left.
 *
 * @returns groups of indices, each sorted, in the order of their first members
 * @see Murtagh and Contreras 2012 (nearest-neighbour algorithms; time grows with the square of `n`)
 */
export function averageLink(likeness: Likeness, threshold: number, groups = 1): number[][] {
  const { n } = likeness
  const m = Float32Array.from(likeness.values)
  const members = Array.from({ length: n }, (_, i) => [i])
  const alive = new Uint8Array(n).fill(1)
  const nearest = new Int32Array(n).fill(-1)
  const value = new Float32Array(n).fill(-1)
  const look = (i: number) => {
    nearest[i] = -1
    value[i] = -1
    for (let j = 0; j < n; j++)
      if (j !== i && alive[j] && m[i * n + j]! > value[i]!) {
        value[i] = m[i * n + j]!
        nearest[i] = j
      }
  }
  for (let i = 0; i < n; i++) look(i)
  for (let left = n; left > groups; left--) {
    let a = -1
    for (let i = 0; i < n; i++) if (alive[i] && nearest[i]! >= 0 && (a < 0 || value[i]! > value[a]!)) a = i
    if (a < 0 || value[a]! < threshold) break
    const b = nearest[a]!
    const [p, q] = [members[a]!.length, members[b]!.length]
    for (let j = 0; j < n; j++) {
      if (!alive[j] || j === a || j === b) continue
      m[a * n + j] = m[j * n + a] = (m[a * n + j]! * p + m[b * n + j]! * q) / (p + q)
    }
    alive[b] = 0
    members[a]!.push(...members[b]!)
    look(a)
    for (let j = 0; j < n; j++) {
      if (!alive[j] || j === a) continue
      if (nearest[j] === a || nearest[j] === b) look(j)
      else if (m[j * n + a]! > value[j]!) {
        value[j] = m[j * n + a]!
        nearest[j] = a
      }
    }
  }
  return members
    .filter((_, i) => alive[i])
    .map(g => g.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!)
}

/** Mean likeness between the members of two groups, a member and itself left out; 0 where there is no pair. */
export function meanLikeness({ n, values }: Likeness, x: readonly number[], y: readonly number[]): number {
  let [sum, pairs] = [0, 0]
  for (const i of x)
    for (const j of y)
      if (i !== j) {
        sum += values[i * n + j]!
        pairs++
      }
  return pairs ? sum / pairs : 0
}
