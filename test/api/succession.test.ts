import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { importSuccessors } from '../../src/imports/successors.ts'
import { from, taken } from '../imports/importing.ts'
import {
  approvedPlan,
  giveAddress,
  moveTo,
  overSmtp,
  startMailServer,
  toldAbout,
  workOnce,
  type MailServer,
} from '../jobs/working.ts'
import { act, reasons } from './acting.ts'
import {
  administratorOf,
  ann,
  jointCyberUnit,
  leadOf,
  memberOf,
  reportingClient,
  statusClientOf,
  transformationTeamOf,
  viewerOf,
} from './people.ts'
import { startService, type Person, type RunningService } from './service.ts'
import { answerAll, assessmentOf, done, planOf, type Walk } from './walk.ts'

// QUE (Y61) goes into QHM (Y63), and that into QVV (Y58): the plan of QUE is inherited twice. QE1 (Y62) has no part in it.
const succeed = async (line: string) => {
  const file = `Code,Successor Code,Date\n${line}\n`
  return taken(await importSuccessors(service.database, file, from('succ.csv', service.now())))
}

let service: RunningService
let mailServer: MailServer
let walk: Walk
beforeAll(async () => {
  service = await startService()
  mailServer = await startMailServer()
  walk = await approvedPlan(service, 'QUE', 'Y61')
  // It has begun to answer, and has published nothing.
  await answerAll(service, 'QHM', ['1.1.1'])
  await giveAddress(service, { addressee: 'ORGANISATION', odsCode: 'QUE', email: 'security@que.example' })
  await giveAddress(service, { addressee: 'ORGANISATION', odsCode: 'QVV', email: 'security@qvv.example' })
}, 60_000)
afterAll(async () => {
  await mailServer.stop()
  await service.stop()
})

const reads = async (person: Person | undefined) => {
  const { data } = await service.ask('improvement-plan', { id: walk.planId }, person)
  const listed = await service.send('{ improvementPlans(first: 5) { nodes { id } } }', {}, person)
  const inherited = await service.ask('inherited-plans', { odsCode: 'QVV' }, person)
  const plans = (inherited.data.organisation.answersFor as { assessments: { improvementPlan: object | null }[] }[])
    .flatMap(({ assessments }) => assessments)
    .filter(({ improvementPlan }) => improvementPlan !== null)
  return {
    learns: data.node === null ? 'NOTHING' : data.node.content === null ? 'STATE' : 'CONTENT',
    listed: listed.data.improvementPlans.nodes.length,
    inherited: plans.length,
  }
}

const nothing = { learns: 'NOTHING', listed: 0, inherited: 0 }

/** Who learns what at first, after one succession, and after two. */
// oxfmt-ignore
const readers: readonly (readonly [string, Person | undefined, string, string, string])[] = [
  ['the public',                        undefined,                   'NOTHING', 'NOTHING', 'NOTHING'],
  ['a reporting client',                reportingClient,             'NOTHING', 'NOTHING', 'NOTHING'],
  ['a reviewer',                        ann,                         'CONTENT', 'CONTENT', 'CONTENT'],
  ['the Joint Cyber Unit',              jointCyberUnit,              'CONTENT', 'CONTENT', 'CONTENT'],
  ['a member of QUE',                   memberOf('QUE'),             'CONTENT', 'CONTENT', 'CONTENT'],
  ['a member of QHM',                   memberOf('QHM'),             'NOTHING', 'CONTENT', 'NOTHING'],
  ['a viewer of QVV',                   viewerOf('QVV'),             'NOTHING', 'NOTHING', 'CONTENT'],
  ['a status client of QVV',            statusClientOf('QVV'),       'NOTHING', 'NOTHING', 'STATE'],
  ['a member of QE1',                   memberOf('QE1'),             'NOTHING', 'NOTHING', 'NOTHING'],
  ['the lead of the first region',      leadOf('Y61'),               'CONTENT', 'CONTENT', 'CONTENT'],
  ['the lead of the second region',     leadOf('Y63'),               'NOTHING', 'CONTENT', 'NOTHING'],
  ['the team of the last region',       transformationTeamOf('Y58'), 'NOTHING', 'NOTHING', 'CONTENT'],
  ['the lead of another region',        leadOf('Y62'),               'NOTHING', 'NOTHING', 'NOTHING'],
]

describe('R2 R57 R58 what is inherited is read by whoever may read the successor, and by nobody else newly', () => {
  test.each(readers)('%s at first', async (_name, person, before) => {
    expect((await reads(person)).learns).toBe(before)
  })

  test('R7 the first succession is told of', async () => {
    expect(await succeed('QUE,QHM,20240701')).toMatchObject({ created: 1, closed: 1, problems: [] })
  })

  test.each(readers)('%s after the first succession', async (_name, person, _before, first) => {
    expect((await reads(person)).learns).toBe(first)
  })

  test('R7 the second succession is told of', async () => {
    expect(await succeed('QHM,QVV,20240705')).toMatchObject({ created: 1, closed: 1, problems: [] })
  })

  test.each(readers)('%s after the second succession', async (_name, person, _before, _first, second) => {
    expect(await reads(person)).toEqual(second === 'NOTHING' ? nothing : { learns: second, listed: 1, inherited: 1 })
  })

  test('R58 the same answer as for an organisation that answers for nobody, at the same cost', async () => {
    const asked = await service.ask('inherited-plans', { odsCode: 'QVV' })
    expect(asked.data.organisation).toEqual({
      odsCode: 'QVV',
      answeredForBy: null,
      answersFor: [
        expect.objectContaining({ odsCode: 'QHM', closedOn: '2024-07-04', succeededOn: '2024-07-05' }),
        expect.objectContaining({ odsCode: 'QUE', closedOn: '2024-06-30', succeededOn: '2024-07-01' }),
      ],
    })
    expect(JSON.stringify(asked.data)).not.toContain('state')
  })
})

describe('R2 the successor acts on what it inherits', () => {
  const report = async (person: Person, itemIds: readonly string[] = []) => {
    const { revision, content } = await planOf(service, walk.planId)
    const input = {
      planId: walk.planId,
      expectedRevision: revision,
      note: 'Taken over.',
      items: content.items
        .filter(({ id }: { id: string }) => itemIds.includes(id))
        .map(({ id }: { id: string }) => ({ itemId: id, status: 'COMPLETE' })),
    }
    return act(service, 'progressUpdateSubmit', input, person)
  }

  // oxfmt-ignore
  test.each([
    ['of the one that was succeeded in between', administratorOf('QHM'), 'NOT_FOUND'],
    ['of another organisation',                  administratorOf('QE1'), 'NOT_FOUND'],
    ['who only reads there',                     viewerOf('QVV'),        'FORBIDDEN'],
  ])('R58 nobody %s', async (_case, person, code) => {
    expect((await report(person)).code).toBe(code)
  })

  test('R46 its people report progress, and the plan stays that of the predecessor', async () => {
    const answer = await report(administratorOf('QVV'))
    expect(reasons(answer)).toEqual([])
    expect((await planOf(service, walk.planId)).organisation.odsCode).toBe('QUE')
  })

  test('R43 who belongs to the successor decides nothing on it', async () => {
    const { revision } = await planOf(service, walk.planId)
    const both = { subject: 'ben', roles: ['DSPT_REVIEWER', 'ORGANISATION_VIEWER:QVV'] }
    const input = { planId: walk.planId, expectedRevision: revision }
    expect(reasons(await act(service, 'reviewClaim', input, both))).toContain('SEPARATION_OF_DUTIES')
    expect(reasons(await act(service, 'reviewClaim', input, ann))).not.toContain('SEPARATION_OF_DUTIES')
  })
})

describe('R46 R47 R51 what is owed goes to the people of the successor', () => {
  test('R2 R65 it was told of both times, and the mail goes to whoever answers now', async () => {
    const told = (await toldAbout(service, 'QUE')).filter(({ kind }) => kind === 'PLAN_INHERITED')
    expect(told.map(({ addressee, body }) => [addressee, /for which .* \((\w+)\) answers/.exec(body)?.[1]])).toEqual([
      ['ORGANISATION', 'QHM'],
      ['ORGANISATION', 'QVV'],
    ])
    await workOnce(service, overSmtp(mailServer.url))
    const inherited = mailServer.received.filter(({ text }) => text.includes('yours to go on with'))
    expect(inherited.map(({ to }) => to)).toEqual(['security@qvv.example', 'security@qvv.example'])
    expect(mailServer.received.filter(({ to }) => to === 'security@que.example')).toEqual([])
  })

  test('R46 R47 R51 it is reminded, chased and escalated in the region of the successor', async () => {
    await moveTo(service, '2024-10-16T12:00:00Z')
    const told = await toldAbout(service, 'QUE')
    const steps = told
      .slice(told.findLastIndex(({ kind }) => kind === 'PLAN_INHERITED') + 1)
      .map(({ createdAt, kind, addressee, region }) =>
        [createdAt.slice(0, 10), kind, addressee, region?.code ?? ''].join(' '),
      )
    expect(steps).toEqual([
      '2024-09-16 REMINDER ORGANISATION ',
      '2024-10-01 CHASE REGIONAL_SECURITY_LEAD Y58',
      '2024-10-01 CHASE REGIONAL_TRANSFORMATION_TEAM Y58',
      '2024-10-15 ESCALATION REGIONAL_TRANSFORMATION_TEAM Y58',
    ])
    const own = await service.send('{ organisation(odsCode: "QUE") { notifications { kind } } }', {}, memberOf('QVV'))
    expect(own.data.organisation.notifications[0]).toEqual({ kind: 'REMINDER' })
  })

  test('R12 R51 a publication that was due while it was open is escalated in the region of the successor', async () => {
    const escalated = (await toldAbout(service, 'QHM')).map(({ kind, region }) => `${kind} ${region?.code ?? ''}`)
    expect(escalated).toEqual(['ESCALATION Y58'])
  })
})

describe('R2 R66 the timelines tell of it', () => {
  const entries = async (odsCode: string, person?: Person) => {
    const { data } = await service.ask('organisation-timeline', { odsCode, first: 100 }, person)
    const edges = data.organisation.timeline.edges as {
      node: { type: string; changes: { field: string; after: unknown }[] }
    }[]
    return edges
      .map(({ node }) => node)
      .filter(({ type }) => ['ORGANISATION_SUCCEEDED', 'PLAN_INHERITED'].includes(type))
      .map(
        ({ type, changes }) =>
          `${type} ${changes.map(({ field, after }) => `${field} ${JSON.stringify(after)}`).join(', ')}`,
      )
  }
  const succeeded = (successor: string, on: string, closed: string) =>
    `ORGANISATION_SUCCEEDED successor "\\"${successor}\\"", succeededOn "\\"${on}\\"", closedOn "\\"${closed}\\""`

  test('R56 the public is told who succeeded whom, and of no plan', async () => {
    expect(await entries('QUE')).toEqual([succeeded('QHM', '2024-07-01', '2024-06-30')])
    expect(await entries('QHM')).toEqual([
      'ORGANISATION_SUCCEEDED predecessor "\\"QUE\\""',
      succeeded('QVV', '2024-07-05', '2024-07-04'),
    ])
  })

  test('R57 whoever sees the plan is told who answers for it', async () => {
    for (const person of [ann, memberOf('QVV'), memberOf('QUE'), statusClientOf('QVV')])
      expect(await entries('QUE', person)).toEqual([
        succeeded('QHM', '2024-07-01', '2024-06-30'),
        'PLAN_INHERITED answeredForBy "\\"QHM\\""',
        'PLAN_INHERITED answeredForBy "\\"QVV\\""',
      ])
  })
})

test('R2 R12 the successor owns its own assessments beside what it inherits', async () => {
  const own = await assessmentOf(service, 'QVV', administratorOf('QVV'))
  const inherited = await assessmentOf(service, 'QUE', administratorOf('QVV'))
  expect([own.status, inherited.status]).toEqual(['NOT_PUBLISHED', 'APPROACHING_STANDARDS'])
  await done(
    service,
    'advance-notice-give',
    { assessmentId: own.id, expectedRevision: own.revision, message: 'We fall short.' },
    administratorOf('QVV'),
  )
})
