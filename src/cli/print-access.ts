import { accessMatrix, fieldMatrix, mutationMatrix } from '../domain/access-matrix.ts'

process.stdout.write(`# Who may see and do what

Made from the tables in \`src/domain/access.ts\` and \`src/domain/field-access.ts\` by
\`npm run generate\`; never edited.

Everybody, signed in or not, sees organisations with their codes, kinds, regions and integrated care boards, the cycles, and every
organisation's status with its dates. Nobody without one of the permissions below learns that a plan exists: what is out of reach is
answered as if it were not there.

A permission reaches everywhere, the organisation or the region that the role is held for, or certain kinds of organisation.

${accessMatrix()}

## What mutations ask for

${mutationMatrix()}

A mutation is refused as \`FORBIDDEN\` to whoever holds its permission nowhere, or not for the organisation at hand; an organisation
that the caller cannot see is \`NOT_FOUND\`.

## Who sees what

What a permission shows it shows of the organisations that it reaches. The first row of a type shows that there is such a thing; a field
that needs another permission is null, or empty, without it. Fields of queries that need one are refused at the door, or null. What
happened is told by a table of its own, \`src/domain/timeline.ts\`: an entry of a timeline is there for whoever may know of it.

${fieldMatrix()}
`)
