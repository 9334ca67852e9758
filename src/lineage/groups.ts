/** Disjoint sets of names (union-find with path halving). */
export class Groups {
  private readonly parent = new Map<string, string>()

  find(id: string): string {
    let at = id
    for (;;) {
      const up = this.parent.get(at)
      if (up === undefined) {
        this.parent.set(at, at)
        return at
      }
      if (up === at) return at
      const next = this.parent.get(up)!
      this.parent.set(at, next)
      at = next
    }
  }

  /** Joins two sets; says whether they were apart. */
  join(x: string, y: string): boolean {
    const [a, b] = [this.find(x), this.find(y)]
    if (a === b) return false
    this.parent.set(a < b ? b : a, a < b ? a : b)
    return true
  }
}
