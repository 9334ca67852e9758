import { defineConfig, type Rolldown } from 'tsdown'
import { compactPatternsPlugin } from './scripts/patterns/plugin.ts'

const shared = {
  format: 'esm',
  clean: false,
  plugins: [compactPatternsPlugin] as Rolldown.Plugin[],
  external: ['#attribution-weights', '#wink-model'] as string[],
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
} as const

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, dts: true, platform: 'neutral', target: 'es2023' },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, dts: false, platform: 'node', target: 'node20' },
  {
    ...shared,
    entry: {
      'attribution-weights.node': 'src/annotate/attribution/weights.node.ts',
      'wink-model.node': 'src/annotate/wink-model.node.ts',
      'wink-model.browser': 'src/annotate/wink-model.browser.ts',
      'attribution-weights.browser': 'src/annotate/attribution/weights.browser.ts',
    },
    dts: false,
    platform: 'neutral',
    target: 'es2023',
  },
])
