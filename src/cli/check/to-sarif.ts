import { aboutRules, ruleNames } from '../../check/index.ts'
import type { CheckRule, Diagnostic, Passage, Report } from '../../record/index.ts'
import { foldedWords } from '../../text/fold.ts'
import { fingerprint } from '../../text/hash.ts'
import type { EditedCheck } from '../../web/check/edit-check.ts'
import type { Place, Positions } from './positions.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const
/** The name under which GitHub and others look for the fingerprint of a finding. */
const FINGERPRINT = 'variorumFinding/v1'

/**
 * Findings as a SARIF 2.1.0 log. A finding's fingerprint is made of its rule, its words and the sentence they stand
 * in, so that it stays the same when lines are added above it; the same finding twice is counted.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export async function toSarif(edited: EditedCheck, positions: Positions, version: string): Promise<string> {
  const { draft, findings } = edited
  const seen = new Map<string, number>()
  const results: object[] = []
  for (const { diagnostic, evidence } of findings) {
    const place = await positions.placeOf(draft.report, diagnostic.draft)
    const print = fingerprintOf(diagnostic, draft.report)
    const times = (seen.get(print) ?? 0) + 1
    seen.set(print, times)
    const related: object[] = []
    for (const [id, e] of evidence.entries()) {
      const there = await positions.placeOf(e.source.report, e.passage)
      related.push({ id, message: { text: 'The source' }, physicalLocation: physical(there, e.passage) })
    }
    results.push({
      ruleId: diagnostic.rule,
      ruleIndex: ruleNames.indexOf(diagnostic.rule),
      level: LEVELS[diagnostic.severity],
      message: { text: diagnostic.message },
      locations: [{ physicalLocation: physical(place, diagnostic.draft) }],
      ...(related.length ? { relatedLocations: related } : {}),
      partialFingerprints: { [FINGERPRINT]: `${print}:${times}` },
      ...(diagnostic.suggestion !== null
        ? { fixes: [fixOf(place, diagnostic.rule, diagnostic.suggestion)] }
        : {}),
    })
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Variorum', semanticVersion: version, rules: ruleNames.map(describe) } },
        columnKind: 'utf16CodeUnits',
        properties: { sentences: edited.sentences, sentencesBorneOut: edited.borneOut },
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function describe(name: CheckRule): object {
  const { summary, about, severity, names, leaves } = aboutRules[name]
  return {
    id: name,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: about },
    help: {
      text: `${about}\nSource: ${names.source}\nDraft: ${names.draft}\nLeft alone: ${leaves.join('; ')}.`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

function physical({ file, start, end }: Place, passage: Passage): object {
  return {
    artifactLocation: { uri: toUri(file) },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      snippet: { text: passage.exact },
    },
  }
}

function fixOf({ file, start, end }: Place, rule: string, text: string): object {
  return {
    description: { text: `Write what the source has (${rule})` },
    artifactChanges: [
      {
        artifactLocation: { uri: toUri(file) },
        replacements: [
          {
            deletedRegion: {
              startLine: start.line,
              startColumn: start.column,
              endLine: end.line,
              endColumn: end.column,
            },
            insertedContent: { text },
          },
        ],
      },
    ],
  }
}

/** A path as a URI reference: relative paths stay relative, so that a host finds the file in its checkout. */
function toUri(file: string): string {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(file)) return encodeURI(file)
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${path}` : path
}

/** Made of what was found and where in the wording, not of lines. */
function fingerprintOf({ rule, draft }: Diagnostic, report: Report): string {
  const { text } = report
  const paragraph = text.lastIndexOf('\n', draft.start - 1) + 1
  const before = foldedWords(text.slice(Math.max(paragraph, draft.start - 60), draft.start)).slice(-5)
  const after = foldedWords(text.slice(draft.end, draft.end + 60).split('\n', 1)[0]!).slice(0, 5)
  return fingerprint([rule, foldedWords(draft.exact).join(' '), before.join(' '), after.join(' ')].join('\n'))
}
