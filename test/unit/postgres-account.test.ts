import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { closedFolder } from '../../src/persistence/postgres-account.ts'
import { removeServerFolder } from '../../src/persistence/postgres-folder.ts'
import { temporaryFolder } from '../environment/server.ts'

const uid = process.getuid?.() ?? 0
const gid = process.getgid?.() ?? 0
const owner = { name: 'owner', uid, gid }
const member = { name: 'member', uid: uid + 1, gid }
const stranger = { name: 'stranger', uid: uid + 1, gid: gid + 1 }

let folder: string

beforeAll(async () => {
  folder = await temporaryFolder()
  const modes = { open: 0o755, passable: 0o711, group: 0o750, closed: 0o700, others: 0o701 }
  for (const [name, mode] of Object.entries(modes)) {
    await mkdir(join(folder, name, 'inner'), { recursive: true })
    await writeFile(join(folder, name, 'program'), '')
    await chmod(join(folder, name, 'program'), 0o755)
    await chmod(join(folder, name), mode)
  }
  await writeFile(join(folder, 'open', 'private'), '')
  await chmod(join(folder, 'open', 'private'), 0o700)
  await symlink(join(folder, 'closed', 'inner'), join(folder, 'open', 'link'))
})

afterAll(() => removeServerFolder(folder))

test.each([
  ['an open folder', 'open/inner', stranger, null],
  ['a program in an open folder', 'open/program', stranger, null],
  ['a folder that others may only pass', 'passable/inner', stranger, null],
  ['something that is not there yet', 'open/not/yet', stranger, null],
  ['a folder for the group, as stranger', 'group/inner', stranger, 'group'],
  ['a folder for the group, as member', 'group/inner', member, null],
  ['a folder for all but the group', 'others/inner', member, 'others'],
  ['a closed folder, as stranger', 'closed/inner', stranger, 'closed'],
  ['a closed folder, as member', 'closed/inner', member, 'closed'],
  ['a closed folder, as owner', 'closed/inner', owner, null],
  ['something not there in a closed one', 'closed/not/yet', stranger, 'closed'],
  ['a program in a closed folder', 'closed/program', stranger, 'closed'],
  ['a private program', 'open/private', stranger, 'open/private'],
  ['a link into a closed folder', 'open/link/further', stranger, 'closed'],
])('%s', async (_case, path, account, closed) => {
  expect(await closedFolder(join(folder, path), account)).toBe(closed === null ? null : join(folder, closed))
})
