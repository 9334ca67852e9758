import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Rolldown } from 'tsdown'

/** The folder of the package that a module belongs to, or null for one of ours. */
function packageOf(module: string): string | null {
  const at = module.lastIndexOf('/node_modules/')
  if (at < 0) return null
  const [scope, name] = module.slice(at + '/node_modules/'.length).split('/')
  return path.join(module.slice(0, at), 'node_modules', scope!, scope!.startsWith('@') ? name! : '')
}

/** What a package asks to be passed on: its name, version and licence text. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    [field: string]: string
  }
  const file = existsSync(folder) && readdirSync(folder).find(f => /^(licen[cs]e|copying|notice)/i.test(f))
  const text = file
    ? readFileSync(path.join(folder, file), 'utf8').trim()
    : '(no licence text in the package)'
  return `${name} ${version} (${license})\n\n${text}\n`
}

/** Writes the licences of all packages whose code went into the bundle beside it. */
export const licencesPlugin: Rolldown.Plugin = {
  name: 'licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap(part => (part.type === 'chunk' ? part.moduleIds : []))
    const packages = new Set(
      modules.flatMap(id => packageOf(id.replaceAll('\\', '/').replace(/^\0/, '')) ?? []),
    )
    if (!packages.size) return
    this.emitFile({
      type: 'asset',
      fileName: 'LICENCES.txt',
      source: [...packages]
        .sort()
        .map(licenceOf)
        .join(`\n${'-'.repeat(80)}\n\n`),
    })
  },
}
