import { fileURLToPath } from 'node:url'
import { defineConfig, type Rolldown } from 'tsdown'
import { compactPatternsPlugin } from './scripts/patterns/plugin.ts'

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

const shared = {
  format: 'esm',
  clean: false,
  plugins: [compactPatternsPlugin] as Rolldown.Plugin[],
  external: ['#attribution-weights', '#wink-model'] as string[],
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
} as const

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, dts: true, platform: 'neutral', target: 'es2023' },
  { ...shared, entry: { cli: 'src/cli/bin.ts' }, dts: false, platform: 'node', target: 'node20' },
  {
    // one file, which src/cli/boot loads with kept bytecode: docs/decisions/0009
    ...shared,
    format: 'cjs',
    entry: { program: 'src/cli/main.ts' },
    dts: false,
    platform: 'node',
    target: 'node20',
    external: [],
    alias: {
      '#attribution-weights': path('src/annotate/attribution/weights.node.ts'),
      '#wink-model': path('src/annotate/wink-model.node.ts'),
    },
    outputOptions: { codeSplitting: false },
    outExtensions: () => ({ js: '.cjs' }),
  },
  {
    ...shared,
    entry: {
      'attribution-weights.node': 'src/annotate/attribution/weights.node.ts',
      'wink-model.node': 'src/annotate/wink-model.node.ts',
    },
    dts: false,
    platform: 'node',
    target: 'node20',
  },
  {
    ...shared,
    entry: {
      'wink-model.browser': 'src/annotate/wink-model.browser.ts',
      'attribution-weights.browser': 'src/annotate/attribution/weights.browser.ts',
    },
    dts: false,
    platform: 'neutral',
    target: 'es2023',
  },
])
