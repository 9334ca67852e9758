/**
 * Runs `work` on every item, `width` of them at a time, and gives the results in the order of the items: hosts
 * are asked side by side, and never more results are held than fit into the window.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const window: Promise<R>[] = []
  for await (const item of items) {
    const promise = work(item)
    // a failure is thrown when its turn comes
    promise.catch(() => undefined)
    window.push(promise)
    if (window.length >= width) yield await window.shift()!
  }
  while (window.length) yield await window.shift()!
}
