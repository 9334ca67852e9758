/** In a browser nothing can be read from a disk: give the bytes to `useAttributionWeights`; rules serve till then. */
export function readWeights(): Uint8Array | null {
  return null
}
