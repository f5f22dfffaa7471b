import { accessMatrix } from '../domain/access-matrix.ts'
import { mutationPermissions } from '../graphql/schema.ts'

const mutations = (await mutationPermissions()).map(({ name, permission }) => `| \`${name}\` | \`${permission}\` |`)

process.stdout.write(`# Who may do what

Made from the table of roles in \`src/domain/access.ts\` and from the schema by \`npm run generate\`; never edited.

Everybody, signed in or not, sees organisations with their codes, kinds, regions and integrated care boards, the cycles, and every
organisation's status with its dates. Nobody without one of the permissions below learns that a plan exists: what is out of reach is
answered as if it were not there.

A permission reaches everywhere, the organisation or the region that the role is held for, or certain kinds of organisation.

${accessMatrix()}

## What mutations ask for

| mutation | permission |
| --- | --- |
${mutations.join('\n')}

A mutation is refused as \`FORBIDDEN\` to whoever holds its permission nowhere, or not for the organisation at hand; an organisation
that the caller cannot see is \`NOT_FOUND\`.
`)
