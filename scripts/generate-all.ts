/** Writes everything that is written from something else; with `--check`, fails when any of it is stale. */
import './generate.ts'
import './generate-page.ts'
import './generate-schema.ts'
import './generate-readme.ts'
