import { readFile } from 'node:fs/promises'
import { decodeBytes } from '../../read/decode.ts'
import { findOrigin, linesOf, type Origin, type Position } from '../../read/index.ts'
import type { Passage, Report } from '../../record/index.ts'

/** A file as it was read: for pointing into it, and for writing it again. */
export interface ReadFile {
  /** as decoded, without a byte order mark */
  text: string
  /** true where writing the text as UTF-8 changes nothing but what is meant to change */
  isUtf8: boolean
  hasMark: boolean
}

/** Where a passage stands in the file of its report. */
export interface Place {
  file: string
  start: Position
  end: Position
  /** offsets into the decoded file; null where the file is not at hand and lines are those of the report's text */
  span: { start: number; end: number } | null
}

/** Answers where passages stand in files; reads a file when it is first asked for it. */
export interface Positions {
  placeOf(report: Report, passage: Pick<Passage, 'start' | 'end'>): Promise<Place>
  fileOf(report: Report): Promise<ReadFile | null>
}

interface Opened {
  file: ReadFile | null
  origin: Origin | null
  inFile: (offset: number) => Position
  inText: (offset: number) => Position
}

/** @param open - gives the bytes of a report's input; null where they are gone (standard input) */
export function positions(open: (source: string) => Promise<Uint8Array | null> = readBytes): Positions {
  const known = new Map<Report, Promise<Opened>>()
  const opened = (report: Report): Promise<Opened> => {
    let found = known.get(report)
    if (!found) known.set(report, (found = openFile(report, open)))
    return found
  }
  return {
    fileOf: async report => (await opened(report)).file,
    async placeOf(report, { start, end }) {
      const { origin, inFile, inText } = await opened(report)
      const span = origin?.find({ start, end }) ?? null
      return span
        ? { file: report.source, start: inFile(span.start), end: inFile(span.end), span }
        : { file: report.source, start: inText(start), end: inText(end), span: null }
    },
  }
}

async function openFile(
  report: Report,
  open: (source: string) => Promise<Uint8Array | null>,
): Promise<Opened> {
  const inText = linesOf(report.text)
  const bytes = await open(report.source)
  if (!bytes) return { file: null, origin: null, inFile: inText, inText }
  const { text, encoding, replaced } = decodeBytes(bytes)
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const file = { text, isUtf8: encoding === 'utf-8' && replaced === 0, hasMark }
  return { file, origin: findOrigin(text, report.text), inFile: linesOf(text), inText }
}

async function readBytes(source: string): Promise<Uint8Array | null> {
  return await readFile(source).catch(() => null)
}
