import type { Day } from '../domain/cycle.ts'
import type { Ruling } from '../domain/refusal.ts'
import type { Command, Session } from '../use-cases/session.ts'
import type { Part } from './cast.ts'
import type { Scene } from './scene.ts'
import type { Topic } from './topics.ts'

/** One thing that somebody does on a day: one act of the service, and so one transaction. */
export type Deed = {
  readonly day: Day
  readonly by: Part
  readonly act: string
  readonly perform: (scene: Scene, sessionFor: (command: Command) => Session) => Promise<Ruling<unknown>>
}

/** What becomes of an organisation in the cycle, in the order in which it happens. */
export type Story = readonly Deed[]

type UseCase<Input> = (command: Input, session: Session) => Promise<Ruling<unknown>>

/** The use case that somebody calls, with what they would send after looking at how things stand. */
export const deed = <Input extends Command>(
  day: Day,
  by: Part,
  useCase: UseCase<Input>,
  commandFor: (scene: Scene) => NoInfer<Input>,
): Deed => ({
  day,
  by,
  act: useCase.name,
  perform: (scene, sessionFor) => {
    const command = commandFor(scene)
    return useCase(command, sessionFor(command))
  },
})

/** Where the catalogue does not ask for what a topic is about, another of its mandatory items stands in for it. */
export const evidenceOf = (
  topics: readonly Topic[],
  { catalogue, organisation: { kind } }: Scene,
): readonly (string | null)[] => {
  const mandatory = catalogue.filter(item => item.mandatoryKinds.includes(kind)).map(({ reference }) => reference)
  const named = topics.map(({ evidence }) => evidence)
  const others = mandatory.filter(reference => !named.includes(reference))
  return named.map(name => (name === null || mandatory.includes(name) ? name : (others.shift() ?? null)))
}
