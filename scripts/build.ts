/**
 * Compiles src/ and migrations/ to dist/, silently, and only if a source has changed.
 *
 * A service may be running from dist/ meanwhile, or another build: everything is compiled aside and each
 * file is then put in place whole (a rename), so that no reader ever finds half a file.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(import.meta.dirname, '..')
const output = join(root, 'dist')
const aside = join(output, `.building-${process.pid}`)
const fingerprintFile = join(output, '.fingerprint')
const configuration = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json']

const filesIn = (folder: string, pattern: string): string[] =>
  globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()

const sources = filesIn(root, '{src,migrations}/**')

const fingerprint = (): string => {
  const hash = createHash('sha256').update(process.version)
  for (const file of [...sources, ...configuration]) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const isUpToDate = (wanted: string): boolean =>
  existsSync(fingerprintFile) && readFileSync(fingerprintFile, 'utf8') === wanted

const compileAside = (): number => {
  const compiler = fileURLToPath(import.meta.resolve('typescript/package.json')).replace('package.json', 'bin/tsc')
  const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', aside], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  for (const file of sources) if (!file.endsWith('.ts')) cpSync(join(root, file), join(aside, file))
  return compiled.status ?? 1
}

const putInPlace = (): void => {
  const built = new Set(filesIn(aside, '**'))
  for (const file of built) {
    mkdirSync(dirname(join(output, file)), { recursive: true })
    renameSync(join(aside, file), join(output, file))
  }
  for (const file of filesIn(output, '{src,migrations}/**'))
    if (!built.has(file)) rmSync(join(output, file), { force: true })
}

const wanted = fingerprint()
if (!isUpToDate(wanted)) {
  mkdirSync(aside, { recursive: true })
  try {
    const status = compileAside()
    if (status !== 0) process.exitCode = status
    else {
      putInPlace()
      writeFileSync(join(aside, 'fingerprint'), wanted)
      renameSync(join(aside, 'fingerprint'), fingerprintFile)
    }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
