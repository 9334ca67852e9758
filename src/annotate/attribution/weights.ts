import { PLAIN_BITS, type AttributionModel, type Tagger } from './model.ts'
import type { Trees } from './trees.ts'

const MAGIC = 0x41524156
const VERSION = 3

/**
 * The model in the bytes of a weights file: little-endian numbers and tables, no parsing, no text.
 *
 *     magic version | labels bits stride scale step[] start[] weights[] (cues) | the same (spans) | plain[] |
 *     size scale values[] (first judge) | depth count bias feature[] threshold[] leaf[] (judge)         each part begins at a multiple of 8
 *
 * @throws {RangeError} when the bytes are no weights file of this version
 */
export function readModel(bytes: Uint8Array): AttributionModel {
  // typed arrays need an aligned start: a file read may hand out a slice of a larger buffer
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data = plain.byteOffset % 8 === 0 ? plain : plain.slice()
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  let at = 0
  const int = () => {
    at += 4
    return view.getInt32(at - 4, true)
  }
  const float = () => {
    at += 4
    return view.getFloat32(at - 4, true)
  }
  const floats = (n: number) => Float32Array.from({ length: n }, float)
  const align = () => {
    at = Math.ceil(at / 8) * 8
  }
  if (data.byteLength < 8 || int() !== MAGIC || int() !== VERSION)
    throw new RangeError(
      `no attribution weights of version ${VERSION}: train them with npm run train:attribution`,
    )
  const tagger = (): Tagger => {
    const [labels, bits, stride] = [int(), int(), int()]
    const scale = float()
    const step = floats(labels * labels)
    const start = floats(labels)
    align()
    const size = 2 ** bits * stride
    const weights = new Int8Array(data.buffer, data.byteOffset + at, size)
    at += size
    return { labels, bits, stride, weights, scale, step, start }
  }
  const cueTagger = tagger()
  const spans = tagger()
  align()
  const bitset = data.subarray(at, at + 2 ** (PLAIN_BITS - 3))
  at += bitset.length
  const cues = { ...cueTagger, plain: bitset }
  const width = int()
  const words = { scale: float(), values: new Int8Array(data.buffer, data.byteOffset + at, width) }
  at += width
  align()
  const [depth, count] = [int(), int()]
  const bias = float()
  const inner = 2 ** depth - 1
  const feature = data.slice(at, at + count * inner)
  at += count * inner
  align()
  const threshold = floats(count * inner)
  const leaf = floats(count * (inner + 1))
  const judge: Trees = { depth, count, bias, feature, threshold, leaf }
  return { cues, spans, words, judge }
}

/** The bytes of a weights file; `readModel` gives the same model back. */
export function writeModel({ cues, spans, words, judge }: AttributionModel): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  const push = (bytes: Uint8Array) => {
    parts.push(bytes)
    size += bytes.length
  }
  const ints = (...values: number[]) => push(numbers(values, (v, i, n) => v.setInt32(i, n, true)))
  const floats = (values: ArrayLike<number>) => push(numbers(values, (v, i, n) => v.setFloat32(i, n, true)))
  const align = () => push(new Uint8Array((8 - (size % 8)) % 8))
  ints(MAGIC, VERSION)
  for (const { labels, bits, stride, scale, step, start, weights } of [cues, spans]) {
    ints(labels, bits, stride)
    floats([scale])
    floats(step)
    floats(start)
    align()
    push(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength))
  }
  align()
  push(cues.plain)
  ints(words.values.length)
  floats([words.scale])
  push(new Uint8Array(words.values.buffer, words.values.byteOffset, words.values.byteLength))
  align()
  ints(judge.depth, judge.count)
  floats([judge.bias])
  push(judge.feature)
  align()
  floats(judge.threshold)
  floats(judge.leaf)
  const out = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

function numbers(
  values: ArrayLike<number>,
  set: (view: DataView, at: number, value: number) => void,
): Uint8Array {
  const out = new Uint8Array(values.length * 4)
  const view = new DataView(out.buffer)
  for (let i = 0; i < values.length; i++) set(view, i * 4, values[i]!)
  return out
}
