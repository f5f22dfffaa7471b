import { Field, ID, InterfaceType } from 'type-graphql'

/** The row behind a thing with an id: it says its type, so that `node` can answer with any. */
export type NodeRow = { readonly __typename: string; readonly id: string }

@InterfaceType({
  description: 'Something that has an id of its own, and can be asked for again by it with `node` and `nodes`.',
  resolveType: ({ __typename: name }: NodeRow) => name,
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'The identity, which never changes and is given to nothing else. Treat it as opaque: its form says nothing.',
  })
  declare readonly id: string
}
