import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
const rules = join(root, '.dependency-cruiser.mjs')

/** An import on trial: the file that holds it, and the line. */
export interface Trial {
  readonly file: string
  readonly line: string
}

interface Result {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

const addPackages = async (folder: string, names: readonly string[], manifest: object): Promise<void> => {
  await write(join(folder, 'package.json'), JSON.stringify({ type: 'module', ...manifest }))
  for (const name of names) {
    const at = join(folder, 'node_modules', name)
    await write(
      join(at, 'package.json'),
      JSON.stringify({ name, version: '1.0.0', type: 'module', exports: { '.': './index.js', './*': './*/index.js' } }),
    )
    await write(join(at, 'index.js'), 'export const anything = 1\n')
    await write(join(at, 'errors/index.js'), 'export const anything = 1\n')
  }
}

const targetOf = ({ file, line }: Trial): string | null => {
  const path = /'(\.[^']+)'/.exec(line)?.[1]
  return path === undefined ? null : join(dirname(file), path)
}

/** Writes the files into a folder of their own, runs the project's rules over them, and says who broke which. */
export const cruise = async (
  trials: readonly Trial[],
  {
    listed,
    unlisted,
    development,
    missing,
  }: Record<'listed' | 'unlisted' | 'development' | 'missing', readonly string[]>,
): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'boundaries-'))
  try {
    const versions = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, '1.0.0']))
    const manifest = { dependencies: versions(listed), devDependencies: versions(development) }
    await addPackages(folder, [...listed, ...unlisted, ...development], manifest)
    const files = new Map<string, string>()
    for (const trial of trials) {
      const target = targetOf(trial)
      if (target !== null && !missing.includes(target) && !files.has(target))
        files.set(target, 'export const anything = 1\n')
      files.set(trial.file, `${files.get(trial.file) ?? ''}${trial.line}\n`)
    }
    for (const [file, text] of files) await write(join(folder, file), text)
    const options = [
      '--config',
      rules,
      '--output-type',
      'json',
      ...new Set([...files.keys()].map(file => file.split('/')[0] ?? '')),
    ]
    const { stdout } = await promisify(execFile)(process.execPath, [cruiser, ...options], {
      cwd: folder,
      maxBuffer: 2 ** 25,
    })
    const result = JSON.parse(stdout) as Result
    return result.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
