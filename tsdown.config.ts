import { defineConfig } from 'tsdown'

const shared = { format: 'esm', clean: false, outExtensions: () => ({ js: '.js', dts: '.d.ts' }) } as const

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, dts: true, platform: 'neutral', target: 'es2023' },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, dts: false, platform: 'node', target: 'node20' },
])
