import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { quickStart } from '../../src/cli/boot/quick-start.ts'

interface Program {
  answer(): number
  place: string
}

function program(answer = 42): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'variorum-')), 'program.cjs')
  write(file, answer)
  return file
}

function write(file: string, answer: number): void {
  writeFileSync(
    file,
    `exports.answer = () => ${answer}; exports.place = require('node:path').basename(__filename)`,
  )
}

const beside = (file: string): string[] => readdirSync(path.dirname(file)).filter(f => f.endsWith('.cache'))

test('runs a program with its own name and require, and keeps its bytecode once', () => {
  const file = program()
  const first = quickStart<Program>(file)
  expect(first.exports.answer()).toBe(42)
  expect(first.exports.place).toBe('program.cjs')
  expect(beside(file)).toEqual([])
  first.keep()
  expect(beside(file)).toHaveLength(1)
  expect(quickStart<Program>(file).exports.answer()).toBe(42)
})

test('passes bytecode over that is older than the program, even of the same length', () => {
  const file = program(42)
  const first = quickStart<Program>(file)
  first.exports.answer()
  first.keep()
  write(file, 17)
  const later = new Date(Date.now() + 60_000)
  utimesSync(file, later, later)
  expect(quickStart<Program>(file).exports.answer()).toBe(17)
})

test('runs all the same with bytecode that is broken', () => {
  const file = program()
  quickStart<Program>(file).keep()
  writeFileSync(path.join(path.dirname(file), beside(file)[0]!), 'not bytecode')
  expect(quickStart<Program>(file).exports.answer()).toBe(42)
})
