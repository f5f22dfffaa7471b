import { registerEnumType } from 'type-graphql'

/** An enum of the schema from a list of the domain; a value without its meaning fails the type check. */
export const describedEnum = <Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  meanings: Readonly<Record<NoInfer<Value>, string>>,
): { readonly [Name in Value]: Name } => {
  const members = Object.fromEntries(values.map(value => [value, value])) as { readonly [Name in Value]: Name }
  const valuesConfig = Object.fromEntries(values.map(value => [value, { description: meanings[value] }])) as {
    [Name in Value]: { description: string }
  }
  registerEnumType(members, { name, description, valuesConfig })
  return members
}
