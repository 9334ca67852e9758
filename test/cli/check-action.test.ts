import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Action {
  inputs: { [name: string]: { default?: string } }
  runs: { steps: { name?: string; run?: string; env?: { [name: string]: string } }[] }
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action
const step = action.runs.steps.find(s => s.name === 'Check')!

test('every input that the step reads is declared, none stands in the script itself', () => {
  const used = Object.values(step.env!).map(v => /inputs\.([\w-]+)/.exec(v)![1]!)
  expect(used.sort()).toEqual(Object.keys(action.inputs).sort())
  expect(step.run).not.toContain('${{')
})

test('the step hands every source to the command, blanks in names included', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-action-'))
  const dist = mkdtempSync(path.join(tmpdir(), 'variorum-dist-'))
  writeFileSync(path.join(dist, 'cli.js'), 'console.log(JSON.stringify(process.argv.slice(2)))')
  symlinkSync(dist, path.join(folder, 'dist'))
  const run = (env: { [name: string]: string }) =>
    spawnSync('bash', ['-e', '-c', step.run!], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH']!,
        GITHUB_ACTION_PATH: folder,
        CONFIG: '',
        SARIF: '',
        FAIL_ON: 'error',
        ...env,
      },
    })
  const { stdout, status } = run({ DRAFT: 'my draft.txt', SOURCES: 'a b.txt\n\nfolder\n', SARIF: 'x.sarif' })
  const base = ['check', 'my draft.txt', '--against', 'a b.txt', 'folder']
  expect(
    stdout
      .trim()
      .split('\n')
      .map(l => JSON.parse(l) as string[]),
  ).toEqual([
    [...base, '--out', 'x.sarif', '--format', 'sarif', '--fail-on', 'never'],
    [...base, '--format', 'github', '--fail-on', 'error'],
  ])
  expect(status).toBe(0)
  expect(run({ DRAFT: 'd', SOURCES: '\n' }).status).toBe(2)
})
