import { fileURLToPath } from 'node:url'
import { defineConfig, type Rolldown } from 'tsdown'
import { licencesPlugin } from './scripts/build/licences-plugin.ts'
import { compactPatternsPlugin } from './scripts/patterns/plugin.ts'

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

const shared = {
  format: 'esm',
  clean: false,
  plugins: [compactPatternsPlugin] as Rolldown.Plugin[],
  deps: { neverBundle: ['#attribution-weights', '#wink-model'] as string[] },
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
} as const

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, dts: true, platform: 'neutral', target: 'es2023' },
  { ...shared, entry: { cli: 'src/cli/bin.ts' }, dts: false, platform: 'node', target: 'node20' },
  {
    // CommonJS, which src/cli/boot loads with kept bytecode: docs/decisions/0009
    ...shared,
    plugins: [...shared.plugins, licencesPlugin],
    format: 'cjs',
    entry: { program: 'src/cli/main.ts' },
    dts: false,
    platform: 'node',
    target: 'node20',
    // one file needs no look-ups at its start; what only some inputs need is imported when they come
    deps: { alwaysBundle: [/^(?!node:|wink-eng-lite-web-model)/], neverBundle: [/^wink-eng-lite-web-model/] },
    alias: {
      '#attribution-weights': path('src/annotate/attribution/weights.node.ts'),
      '#wink-model': path('src/annotate/wink-model.node.ts'),
    },
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
