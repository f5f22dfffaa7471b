/** Runs every `check:…` script of package.json, all of them whatever the others say, and shows what failed. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const checks = Object.keys(scripts).filter(name => name.startsWith('check:'))

const environment = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' }

const passes = (name: string): boolean => {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (status !== 0) console.log(`\n${stdout}${stderr}`)
  return status === 0
}

const failed = checks.filter(name => !passes(name))
console.log(
  failed.length === 0
    ? `All ${checks.length} checks hold.`
    : `${failed.length} of ${checks.length} checks failed: ${failed.join(', ')}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
