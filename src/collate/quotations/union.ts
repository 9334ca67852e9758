/** Sets that grow together, over items 0..n-1, each of one report. */
export class Union {
  readonly #parent: number[]
  readonly #reports: Set<string>[]

  constructor(reports: readonly string[]) {
    this.#parent = reports.map((_, i) => i)
    this.#reports = reports.map(r => new Set([r]))
  }

  /** The item that stands for the set of item i: its first. */
  find(i: number): number {
    while (this.#parent[i] !== i) i = this.#parent[i] = this.#parent[this.#parent[i]!]!
    return i
  }

  /** Makes one set of two. */
  join(i: number, j: number): void {
    const [a, b] = [this.find(i), this.find(j)].sort((x, y) => x - y) as [number, number]
    if (a === b) return
    this.#parent[b] = a
    for (const r of this.#reports[b]!) this.#reports[a]!.add(r)
  }

  /** Makes one set of two if no report has items in both: two sayings of one report are two. */
  joinApart(i: number, j: number): void {
    const [a, b] = [this.#reports[this.find(i)]!, this.#reports[this.find(j)]!]
    const [few, many] = a.size < b.size ? [a, b] : [b, a]
    for (const r of few) if (many.has(r)) return
    this.join(i, j)
  }

  /** The sets, by their first item; items in order. */
  groups(): number[][] {
    const groups = new Map<number, number[]>()
    this.#parent.forEach((_, i) => {
      const root = this.find(i)
      const group = groups.get(root)
      if (group) group.push(i)
      else groups.set(root, [i])
    })
    return [...groups.values()]
  }
}
