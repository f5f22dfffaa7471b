import { printedSchema } from '../graphql/schema.ts'

process.stdout.write(await printedSchema())
