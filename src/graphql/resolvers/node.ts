import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { nodeById, nodesByIds } from '../../persistence/queries/nodes.ts'
import type { Context } from '../context.ts'
import { argumentDescriptions as the, descriptions } from '../descriptions.ts'
import { selectionsByType } from '../selection.ts'
import { Node } from '../types/node.ts'

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: descriptions['Query.node'] })
  async node(
    @Arg('id', () => ID, { description: the.id }) id: string,
    @Ctx() { reading, record }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return record.ofNode(await nodeById(reading, id, selectionsByType(info)))
  }

  @Query(() => [Node], { nullable: 'items', description: descriptions['Query.nodes'] })
  async nodes(
    @Arg('ids', () => [ID], { description: the.ids }) ids: string[],
    @Ctx() { reading, record }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return (await nodesByIds(reading, ids, selectionsByType(info))).map(node => record.ofNode(node))
  }
}
