/** Writes everything that is written from something else; with `--check`, fails when any of it is stale. */
await import('./generate.ts')
await import('./generate-page.ts')
await import('./generate-schema.ts')
await import('./generate-readme.ts')
export {}
