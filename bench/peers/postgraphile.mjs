/** PostGraphile 5 with its Amber preset on grafserv: the schema is what it makes of the tables. */
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { rolesOf } from './token.mjs'

const preset = {
  extends: [PostGraphileAmberPreset],
  // It would let nobody order by what has no index of its own; the one that the queue needs is made for it.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public'], poolConfig: { max: 20 } }),
  ],
  gather: { installWatchFixtures: false },
  grafserv: { graphiql: false, graphqlPath: '/graphql', watch: false },
  grafast: {
    explain: false,
    context: async ({ node }) => ({ roles: await rolesOf(node.req.headers.authorization) }),
  },
}

const server = createServer()
server.on('error', error => {
  throw error
})
await postgraphile(preset).createServ(grafserv).addTo(server)
server.listen(0, '127.0.0.1', () => console.log(`listening http://127.0.0.1:${server.address().port}`))
