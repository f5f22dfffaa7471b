/** One limit of the service: its setting, what holds where nothing is set, and between what it can be set. */
type LimitSetting = {
  readonly setting: string
  readonly fallback: number
  readonly from: number
  readonly to: number
  /** What it keeps within bounds, for whoever runs the service or meets the limit. */
  readonly meaning: string
}

const most = 2_147_483_647

/** The one table of limits. Each is a whole number. */
export const limitSettings = {
  bodyBytes: {
    setting: 'LIMIT_BODY_BYTES',
    fallback: 1_048_576,
    from: 1_024,
    to: 67_108_864,
    meaning: 'Bytes of the body of a request.',
  },
  documentBytes: {
    setting: 'LIMIT_DOCUMENT_BYTES',
    fallback: 16_384,
    from: 64,
    to: 1_048_576,
    meaning: 'Bytes of a document, in UTF-8.',
  },
  documentTokens: {
    setting: 'LIMIT_DOCUMENT_TOKENS',
    fallback: 2_000,
    from: 10,
    to: 100_000,
    meaning: 'Words, numbers and signs of a document.',
  },
  aliases: {
    setting: 'LIMIT_ALIASES',
    fallback: 15,
    from: 0,
    to: 10_000,
    meaning: 'Aliases in an operation, counted again wherever a fragment is spread.',
  },
  rootFields: {
    setting: 'LIMIT_ROOT_FIELDS',
    fallback: 10,
    from: 1,
    to: 1_000,
    meaning: 'Fields at the root of an operation.',
  },
  mutations: {
    setting: 'LIMIT_MUTATIONS',
    fallback: 5,
    from: 1,
    to: 1_000,
    meaning: 'Acts in one mutation.',
  },
  directives: {
    setting: 'LIMIT_DIRECTIVES',
    fallback: 10,
    from: 0,
    to: 10_000,
    meaning: 'Directives in an operation, counted again wherever a fragment is spread.',
  },
  directivesOnANode: {
    setting: 'LIMIT_DIRECTIVES_ON_A_NODE',
    fallback: 3,
    from: 0,
    to: 1_000,
    meaning: 'Directives at one place of a document.',
  },
  fragments: {
    setting: 'LIMIT_FRAGMENTS',
    fallback: 20,
    from: 0,
    to: 1_000,
    meaning: 'Fragments that a document defines.',
  },
  selectionsOnALevel: {
    setting: 'LIMIT_SELECTIONS_ON_A_LEVEL',
    fallback: 60,
    from: 1,
    to: 10_000,
    meaning: 'Fields selected side by side on one thing, with those of fragments.',
  },
  fields: {
    setting: 'LIMIT_FIELDS',
    fallback: 1_000,
    from: 1,
    to: 100_000,
    meaning: 'Fields in an operation, counted again wherever a fragment is spread.',
  },
  depth: {
    setting: 'LIMIT_DEPTH',
    fallback: 10,
    from: 1,
    to: 100,
    meaning: 'Fields below each other, without edges, nodes, node and pageInfo.',
  },
  introspectionDepth: {
    setting: 'LIMIT_INTROSPECTION_DEPTH',
    fallback: 8,
    from: 1,
    to: 100,
    meaning: 'Fields below each other in a question about the schema, without ofType.',
  },
  cost: {
    setting: 'LIMIT_COST',
    fallback: 1_000,
    from: 1,
    to: 1_000_000,
    meaning: 'Cost of an operation, by the weights and sizes that the schema publishes.',
  },
  requestsOfClient: {
    setting: 'LIMIT_REQUESTS_OF_CLIENT',
    fallback: 600,
    from: 1,
    to: most,
    meaning:
      'Requests of one signed-in client in a minute, counted over all processes of one instance, and by each instance for itself.',
  },
  requestsOfAddress: {
    setting: 'LIMIT_REQUESTS_OF_ADDRESS',
    fallback: 1_200,
    from: 1,
    to: most,
    meaning:
      'Requests from one address in a minute, counted over all processes of one instance, and by each instance for itself.',
  },
  downloads: {
    setting: 'LIMIT_DOWNLOADS',
    fallback: 2,
    from: 1,
    to: 16,
    meaning: 'Downloads at once, counted by each process of the service.',
  },
  downloadMilliseconds: {
    setting: 'LIMIT_DOWNLOAD_MILLISECONDS',
    fallback: 600_000,
    from: 100,
    to: 3_600_000,
    meaning: 'Milliseconds that a download may take; it ends with its token at the latest.',
  },
  headersMilliseconds: {
    setting: 'LIMIT_HEADERS_MILLISECONDS',
    fallback: 15_000,
    from: 100,
    to: 600_000,
    meaning: 'Milliseconds in which the headers of a request have to arrive.',
  },
  requestMilliseconds: {
    setting: 'LIMIT_REQUEST_MILLISECONDS',
    fallback: 30_000,
    from: 100,
    to: 600_000,
    meaning: 'Milliseconds in which a whole request has to arrive.',
  },
  statementMilliseconds: {
    setting: 'LIMIT_STATEMENT_MILLISECONDS',
    fallback: 10_000,
    from: 10,
    to: 600_000,
    meaning: 'Milliseconds that one question to the database may take.',
  },
  replicaLagMilliseconds: {
    setting: 'LIMIT_REPLICA_LAG_MILLISECONDS',
    fallback: 1_000,
    from: 100,
    to: 600_000,
    meaning: 'Milliseconds by which a replica may lag behind and still be read from.',
  },
  connectionMilliseconds: {
    setting: 'LIMIT_CONNECTION_MILLISECONDS',
    fallback: 5_000,
    from: 10,
    to: 600_000,
    meaning: 'Milliseconds for which a request waits for a connection to the database.',
  },
} as const satisfies Readonly<Record<string, LimitSetting>>

export type LimitName = keyof typeof limitSettings

/** Every limit by its name. */
export type Limits = Readonly<Record<LimitName, number>>

export const limitNames = Object.keys(limitSettings) as readonly LimitName[]

/** What holds where nothing is set. */
export const defaultLimits: Limits = Object.freeze(
  Object.fromEntries(limitNames.map(name => [name, limitSettings[name].fallback])) as Record<LimitName, number>,
)

/** Reads a limit from its setting: a number, or undefined for what is no whole number within its bounds. */
export const readLimit = (name: LimitName, text: string): number | undefined => {
  const { from, to } = limitSettings[name]
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  return value >= from && value <= to ? value : undefined
}
