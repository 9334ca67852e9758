import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      variorum: fileURLToPath(new URL('src/index.ts', import.meta.url)),
      '#attribution-weights': fileURLToPath(
        new URL('src/annotate/attribution/weights.node.ts', import.meta.url),
      ),
      '#wink-model': fileURLToPath(new URL('src/annotate/wink-model.node.ts', import.meta.url)),
    },
  },
  test: { include: ['test/**/*.test.ts'], exclude: ['test/browser/**'], testTimeout: 20_000 },
})
