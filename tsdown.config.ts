import { defineConfig } from 'tsdown'

export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    dts: true,
    platform: 'neutral',
    format: 'esm',
    target: 'es2023',
    clean: false,
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    dts: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    clean: false,
  },
])
